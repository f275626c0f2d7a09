package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stateviews.contracts.id.SubmitterCode;

class SubjectTests {
    private final Subject subject =
            new Subject(new Quantifiers(QuantifiersTests.DEFAULTS), Phrases.shipped(), 4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KEN             |     | One State (Kenya)",
                "BRA EGY         |     | Two States (Brazil and Egypt)",
                "BRA EGY KEN     |     | Several States (Brazil, Egypt and Kenya)",
                "BRA EGY         | FJI | Several States (Brazil, Egypt and one other State)",
                "BRA             | FJI TUV | Several States (Brazil and two other States)",
                "BRA EGY KEN URY |     | Several States (Brazil, Egypt, Kenya and Uruguay)",
                "BRA EGY KEN URY | FJI | Several States (5)",
                "''              | FJI | One State",
                "''              | FJI TUV | Two States",
                "''              | FJI TUV NRU | Several States (3)",
                "EU              |     | The European Union",
                "KEN EU          |     | One State (Kenya) and the European Union",
                "KEN EU XORG     |     | One State (Kenya), the European Union and XORG",
                "KEN             | EU  | One State (Kenya) and one submitter",
                "EU              | XORG | The European Union and one other submitter",
                "EU              | FJI | One State and the European Union",
                "BOL IRN         |     | Two States (Bolivia (Plurinational State of) and Iran"
                        + " (Islamic Republic of))"
            })
    void speakersAreNamedOrCounted(String named, String unnamed, String words) {
        assertThat(subject.of(new Speakers(codes(named), codes(unnamed)), 30)).isEqualTo(words);
    }

    private static List<SubmitterCode> codes(@Nullable String codes) {
        return codes == null || codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.strip().split(" ")).map(SubmitterCode::new).toList();
    }
}
