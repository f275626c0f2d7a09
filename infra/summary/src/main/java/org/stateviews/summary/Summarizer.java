package org.stateviews.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ours: sentences vote for those that say the same in other texts, the walk over the votes says how
 * much each of them matters, and those are taken that together stand for most of it.
 *
 * <p>May be used by many threads. It holds for each sentence its terms and a few neighbours, and
 * nothing for pairs.
 */
public final class Summarizer implements Ranker {

    private final Preferences preferences;
    private final @Nullable Background background;

    private Summarizer(Preferences preferences, @Nullable Background background) {
        this.preferences = preferences;
        this.background = background;
    }

    /** Knows no other texts than those that it is given to rank. */
    public static Summarizer of(Preferences preferences) {
        return new Summarizer(preferences, null);
    }

    /** Knows how common words are elsewhere, and so what this theme's words are. */
    public static Summarizer of(Preferences preferences, Background background) {
        return new Summarizer(preferences, background);
    }

    @Override
    public List<Ranked> rank(List<Sentence> sentences, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(most + " sentences cannot be taken");
        }
        var known = background == null ? Background.of(sentences) : background;
        var vectors = Vectors.of(sentences, known);
        var similarities = Similarities.among(vectors);
        var pull = Pull.of(sentences, vectors);
        var importance = importance(sentences, similarities, pull);
        return new Choice(sentences, new Coverage(similarities, importance), pull)
                .take(most, preferences.everyPosition());
    }

    private double[] importance(
            List<Sentence> sentences, Similarities similarities, double[] pull) {
        var groups = new Groups(sentences);
        boolean equal = preferences.equalGroups();
        var neighbours = Neighbours.of(sentences.size(), similarities, groups, equal);
        var start = equal ? Pull.shares(pull, groups) : Pull.shares(pull);
        return Walk.over(neighbours, pull, start);
    }
}
