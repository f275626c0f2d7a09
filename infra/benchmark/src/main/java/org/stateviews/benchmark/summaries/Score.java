package org.stateviews.benchmark.summaries;

import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.stateviews.summary.Sentence;

/**
 * How near sentences come to the editor's.
 *
 * @param one ROUGE-1 F1
 * @param two ROUGE-2 F1
 * @param positions share of the editor's positions that are covered
 */
record Score(double one, double two, double positions) {

    static Score of(GoldTheme theme, List<Sentence> taken) {
        return new Score(
                Rouge.f1(1, taken, theme.picks()),
                Rouge.f1(2, taken, theme.picks()),
                theme.coverage(taken));
    }

    static Score mean(Collection<Score> scores) {
        return new Score(
                mean(scores, Score::one), mean(scores, Score::two), mean(scores, Score::positions));
    }

    private static double mean(Collection<Score> scores, ToDoubleFunction<Score> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }

    boolean beats(Score other) {
        return one > other.one && two > other.two && positions > other.positions;
    }
}
