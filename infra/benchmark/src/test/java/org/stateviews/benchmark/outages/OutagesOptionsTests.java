package org.stateviews.benchmark.outages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutagesOptionsTests {

    private static final Path DATA = Path.of("data");

    @Test
    void withoutWordsItTakes2Minutes() {
        assertThat(OutagesOptions.parse(List.of(), DATA))
                .isEqualTo(new OutagesOptions(Duration.ofMinutes(2), DATA));
    }

    @Test
    void everyWordCounts() {
        var words = List.of("--minutes", "12", "--data", "elsewhere");

        assertThat(OutagesOptions.parse(words, DATA))
                .isEqualTo(new OutagesOptions(Duration.ofMinutes(12), Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--minutes", "--minutes none", "--minutes 0", "--data", "--more 1"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutagesOptions.parse(List.of(words.split(" ")), DATA))
                .withMessageContaining(OutagesOptions.USAGE);
    }
}
