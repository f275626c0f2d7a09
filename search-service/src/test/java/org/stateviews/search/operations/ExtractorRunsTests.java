package org.stateviews.search.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.operations.Facts.TIKA;

import org.junit.jupiter.api.Test;

class ExtractorRunsTests {
    private final ExtractorRuns once = ExtractorRuns.NONE.withResult(TIKA);

    @Test
    void theSecondRunOfAVersionIsNumberedTwo() {
        assertThat(once.next()).isEqualTo("tika-3.3.1.1-2");
    }

    @Test
    void aRunThatWasAskedForIsUsedThoughItHasNoResult() {
        var asked = once.withWish("tika-3.3.1.1-2");

        assertThat(asked.next()).isEqualTo("tika-3.3.1.1-3");
    }

    @Test
    void afterARunTheNextIsOfTheSameVersion() {
        var twice = once.withWish("tika-3.3.1.1-2").withResult("tika-3.3.1.1-2");

        assertThat(twice.next()).isEqualTo("tika-3.3.1.1-3");
    }

    @Test
    void aNewerVersionBeginsAnew() {
        var newer = once.withResult("tika-3.3.1.1-2").withResult("tika-4");

        assertThat(newer.next()).isEqualTo("tika-4-2");
    }

    @Test
    void theGreatestVersionCountsInWhateverOrderTheyAreFolded() {
        var late = ExtractorRuns.NONE.withResult("tika-5.0").withResult(TIKA);

        assertThat(late.next()).isEqualTo("tika-5.0-2");
    }
}
