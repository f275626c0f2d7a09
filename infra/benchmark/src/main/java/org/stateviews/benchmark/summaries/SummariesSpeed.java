package org.stateviews.benchmark.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.stateviews.summary.Background;
import org.stateviews.summary.Preferences;
import org.stateviews.summary.Sentence;
import org.stateviews.summary.Summarizer;

/**
 * What a large theme costs.
 *
 * @param sentences of the theme, of as many groups as there are Member States
 * @param perSecond one thread, after warming up; the median of some rounds
 */
record SummariesSpeed(int sentences, double perSecond) {

    private static final int STATES = 193;
    private static final int TAKEN = 12;
    private static final int ROUNDS = 5;

    static SummariesSpeed at(int size, List<Sentence> known) {
        var crowd = crowd(size, known);
        var background = Background.of(crowd);
        var nanos =
                LongStream.range(0, ROUNDS).map(_ -> nanos(crowd, background)).sorted().toArray();
        return new SummariesSpeed(size, size * 1e9 / nanos[ROUNDS / 2]);
    }

    private static long nanos(List<Sentence> crowd, Background background) {
        long start = System.nanoTime();
        var _ = Summarizer.of(Preferences.FAIR, background).rank(crowd, TAKEN);
        return System.nanoTime() - start;
    }

    /**
     * The half of one sentence and the half of another, so that many are alike and none the same.
     */
    private static List<Sentence> crowd(int size, List<Sentence> known) {
        var crowd = new ArrayList<Sentence>();
        for (int i = 0; i < size; i++) {
            var one = known.get(i % known.size());
            var other = known.get((i + 1 + i / known.size()) % known.size());
            crowd.add(
                    Sentence.of(
                            "" + i,
                            "" + i % STATES,
                            one.language(),
                            one.text().substring(0, one.text().length() / 2)
                                    + other.text().substring(other.text().length() / 2)));
        }
        return crowd;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%,.0f sentences/s on one thread, %,d sentences in a theme",
                perSecond,
                sentences);
    }
}
