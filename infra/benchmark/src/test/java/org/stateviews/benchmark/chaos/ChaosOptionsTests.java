package org.stateviews.benchmark.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChaosOptionsTests {

    private static final Path DATA = Path.of("data");

    @Test
    void withoutWordsTwoThousandAreSentAndOneProcessKilledForEachFifty() {
        var options = ChaosOptions.parse(List.of(), DATA);

        assertThat(options.submissions()).isEqualTo(2_000);
        assertThat(options.kills()).isEqualTo(40);
        assertThat(options.data()).isEqualTo(DATA);
    }

    @Test
    void everyWordCounts() {
        var words = "--submissions 40 --seed 7 --kills 4 --from files --data elsewhere".split(" ");

        assertThat(ChaosOptions.parse(List.of(words), DATA))
                .isEqualTo(
                        new ChaosOptions(
                                40, 7, Optional.of(Path.of("files")), 4, Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--submissions", "--submissions 0", "--seed x", "--kills -1", "--fast"})
    void aWrongWordIsNamed(String words) {
        assertThatThrownBy(() -> ChaosOptions.parse(List.of(words.split(" ")), DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(words.split(" ")[0])
                .hasMessageContaining(ChaosOptions.USAGE);
    }
}
