package org.stateviews.search.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;

class OfficialOrderTests {
    @Test
    void statesStandInEnglishAlphabeticalOrderOfTheirShortNames() {
        var wanted =
                codes(
                        "BOL", "BIH", "CRI", "CIV", "HRV", "PRK", "COD", "DNK", "GIN", "GNB", "GUY",
                        "IRN", "IRQ", "LAO", "LVA", "NLD", "NZL", "NER", "NGA", "MKD", "KOR", "MDA",
                        "RUS", "KNA", "LCA", "VCT", "WSM", "SMR", "STP", "SAU", "SYR", "TUN", "TUR",
                        "TKM", "ARE", "GBR", "TZA", "USA", "VEN", "EU", "XORG");
        var mixed = new ArrayList<>(wanted);
        Collections.shuffle(mixed, new Random(7));

        mixed.sort(OfficialOrder.OF_SUBMITTERS);

        assertThat(mixed).isEqualTo(wanted);
    }

    @Test
    void noTwoShareAPlace() {
        var all =
                States.all().stream().map(State::code).sorted(OfficialOrder.OF_SUBMITTERS).toList();

        for (int i = 1; i < all.size(); i++) {
            assertThat(OfficialOrder.OF_SUBMITTERS.compare(all.get(i - 1), all.get(i)))
                    .isNegative();
        }
        assertThat(all.getFirst().value()).isEqualTo("AFG");
        assertThat(all.stream().limit(193).toList().getLast().value()).isEqualTo("ZWE");
    }

    private static List<SubmitterCode> codes(String... codes) {
        return Stream.of(codes).map(SubmitterCode::new).toList();
    }
}
