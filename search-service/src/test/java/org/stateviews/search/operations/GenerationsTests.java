package org.stateviews.search.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.operations.Facts.opened;
import static org.stateviews.search.operations.Facts.rebuild;

import java.util.List;
import org.junit.jupiter.api.Test;

class GenerationsTests {
    @Test
    void theFirstGenerationIsLiveBeforeAnyOtherWasOpened() {
        var generations = Generations.of(List.of(), List.of());

        assertThat(generations.live()).isEqualTo(1);
        assertThat(generations.next()).isEqualTo(2);
        assertThat(generations.building()).isEmpty();
        assertThat(generations.lines())
                .containsExactly(new GenerationLine(1, null, null, GenerationLine.State.LIVE));
    }

    @Test
    void whatIsAskedForIsBuiltWhileTheOtherAnswers() {
        var generations = Generations.of(List.of(rebuild(2)), List.of());

        assertThat(generations.live()).isEqualTo(1);
        assertThat(generations.building()).map(GenerationLine::number).contains(2);
        assertThat(generations.next()).isEqualTo(3);
    }

    @Test
    void whatTookOverIsLiveAndNothingIsBuiltAnyMore() {
        var generations = Generations.of(List.of(rebuild(2), rebuild(2)), List.of(opened(2)));

        assertThat(generations.live()).isEqualTo(2);
        assertThat(generations.building()).isEmpty();
        assertThat(generations.lines())
                .extracting(GenerationLine::state)
                .containsExactly(GenerationLine.State.LIVE, GenerationLine.State.EARLIER);
    }

    @Test
    void aGenerationOpenedWithoutARequestCountsForTheNextNumber() {
        var generations = Generations.of(List.of(rebuild(3)), List.of(opened(7)));

        assertThat(generations.next()).isEqualTo(8);
        assertThat(generations.building()).isEmpty();
    }
}
