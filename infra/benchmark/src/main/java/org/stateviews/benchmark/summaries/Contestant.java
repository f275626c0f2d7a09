package org.stateviews.benchmark.summaries;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.stateviews.summary.Background;
import org.stateviews.summary.FirstSentences;
import org.stateviews.summary.Preferences;
import org.stateviews.summary.RandomSentences;
import org.stateviews.summary.Ranked;
import org.stateviews.summary.Ranker;
import org.stateviews.summary.Sentence;
import org.stateviews.summary.Summarizer;

/**
 * A way to choose sentences that takes part. All take as many as the editor picked.
 *
 * @param rankers one, or several whose scores are averaged
 * @param told what it is told of the sentences besides their text
 */
record Contestant(String name, List<Ranker> rankers, UnaryOperator<List<Sentence>> told) {

    private static final int DRAWS = 100;

    static final String OURS = "ours";

    static Contestant ours(Background background) {
        return new Contestant(
                OURS,
                List.of(Summarizer.of(Preferences.FAIR, background)),
                UnaryOperator.identity());
    }

    /** With what the scheme says of each sentence, which is found out once. */
    static Contestant told(List<Sentence> all) {
        var told = SchemeConcepts.of(all);
        var background = Background.of(told.apply(all));
        return new Contestant(
                "told", List.of(Summarizer.of(Preferences.FAIR_TO_POSITIONS, background)), told);
    }

    /** The first sentence of each text in turn. */
    static Contestant lead() {
        return new Contestant("lead", List.of(new FirstSentences(true)), UnaryOperator.identity());
    }

    /** The first sentences of the first texts. */
    static Contestant top() {
        return new Contestant("top", List.of(new FirstSentences(false)), UnaryOperator.identity());
    }

    static Contestant random() {
        var draws = LongStream.range(0, DRAWS).<Ranker>mapToObj(RandomSentences::new).toList();
        return new Contestant("random", draws, UnaryOperator.identity());
    }

    Score score(GoldTheme theme) {
        var sentences = told.apply(theme.texts());
        return Score.mean(
                rankers.stream().map(it -> Score.of(theme, taken(it, sentences, theme))).toList());
    }

    List<Sentence> taken(GoldTheme theme) {
        return taken(rankers.getFirst(), told.apply(theme.texts()), theme);
    }

    private static List<Sentence> taken(Ranker ranker, List<Sentence> sentences, GoldTheme theme) {
        return ranker.rank(sentences, theme.picks().size()).stream().map(Ranked::sentence).toList();
    }
}
