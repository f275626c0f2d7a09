package org.stateviews.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

class WalkTests {

    private static final double[] EVEN = {1, 1, 1};
    private static final double[] THIRDS = {1 / 3.0, 1 / 3.0, 1 / 3.0};

    private static double[] walk(double[] pull, String... texts) {
        var sentences =
                Arrays.stream(texts)
                        .map(it -> Sentence.of("", it, OfficialLanguage.ENGLISH, it))
                        .toList();
        var vectors = Vectors.of(sentences, Background.of(List.of()));
        var groups = new Groups(sentences);
        var similarities = Similarities.among(vectors);
        return Walk.over(Neighbours.of(texts.length, similarities, groups, true), pull, THIRDS);
    }

    /** m = 1/6 + 2e/2 and e = 1/6 + m/4, so m = 4/9 and e = 5/18. */
    @Test
    void theMiddleOfAStarIsVisitedMost() {
        var time = walk(EVEN, "norms law", "norms treaty", "law gender");

        assertThat(time[0]).isCloseTo(4 / 9.0, within(1e-6));
        assertThat(time[1]).isCloseTo(5 / 18.0, within(1e-6)).isCloseTo(time[2], within(1e-9));
    }

    /** Two that know each other share what begins there; the third only begins. */
    @Test
    void whoHasNoNeighbourBeginsAgain() {
        var time = walk(EVEN, "norms", "norms again", "gender");

        assertThat(Arrays.stream(time).sum()).isCloseTo(1, within(1e-9));
        assertThat(time[0]).isCloseTo(time[1], within(1e-9)).isGreaterThan(time[2]);
    }

    @Test
    void aPoliteNeighbourIsVisitedLess() {
        var time = walk(new double[] {1, 1, 0.1}, "norms law", "norms treaty", "law gender");

        assertThat(time[1]).isGreaterThan(time[2]);
    }
}
