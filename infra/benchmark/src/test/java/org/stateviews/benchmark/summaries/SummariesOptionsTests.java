package org.stateviews.benchmark.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummariesOptionsTests {

    @Test
    void nothingMeansThoseOfTheProject() {
        assertThat(SummariesOptions.parse(List.of()))
                .isEqualTo(new SummariesOptions(null, false, false));
    }

    @Test
    void everyWordCounts(@TempDir Path folder) {
        assertThat(SummariesOptions.parse(List.of("--told", folder.toString(), "--taken")))
                .isEqualTo(new SummariesOptions(folder, true, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere/at/all", "--more", ". ."})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SummariesOptions.parse(List.of(words.split(" "))))
                .withMessageContaining(SummariesOptions.USAGE);
    }
}
