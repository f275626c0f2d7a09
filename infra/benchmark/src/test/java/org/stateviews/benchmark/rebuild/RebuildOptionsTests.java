package org.stateviews.benchmark.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RebuildOptionsTests {

    private static final Path DATA = Path.of("data");

    @Test
    void withoutWordsFiftyThousandPassagesAreBuiltAnew() {
        assertThat(RebuildOptions.parse(List.of(), DATA))
                .isEqualTo(new RebuildOptions(50_000, DATA));
    }

    @Test
    void everyWordCounts() {
        var words = List.of("--passages", "2000", "--data", "elsewhere");

        assertThat(RebuildOptions.parse(words, DATA))
                .isEqualTo(new RebuildOptions(2_000, Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--passages", "--passages none", "--passages 0", "--data", "--more 1"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RebuildOptions.parse(List.of(words.split(" ")), DATA))
                .withMessageContaining(RebuildOptions.USAGE);
    }
}
