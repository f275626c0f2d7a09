package org.stateviews.worker.facts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.review.ReviewChain;

/**
 * What people said of the passages of one submission. It is kept by the passage that they looked
 * at, and for themes by the theme, whether or not a later reading or scheme still has it: nothing
 * that a person did is dropped.
 */
public final class Reviews {

    private final Map<String, ReviewChain<TextCorrected>> texts = new TreeMap<>();
    private final Map<String, ReviewChain<ThemeReviewed>> themes = new TreeMap<>();

    /** Takes in what somebody said and says whether something else counts now. */
    boolean fold(ReviewEvent said) {
        return switch (said) {
            case TextCorrected it -> fold(texts, it.passage().id(), it);
            case ThemeReviewed it -> fold(themes, it.passage().id() + " " + it.theme(), it);
        };
    }

    private static <E extends ReviewEvent> boolean fold(
            Map<String, ReviewChain<E>> chains, String key, E said) {
        var before = chains.getOrDefault(key, ReviewChain.empty());
        var after = before.with(said);
        chains.put(key, after);
        return after.version() > before.version();
    }

    /** Corrections of the texts of one document that count, by the passages they were made for. */
    public List<ReviewChain<TextCorrected>> corrections(int revision, int ordinal) {
        return of(texts, revision, ordinal);
    }

    /** Reviews of themes of one document that count, each theme of a passage by itself. */
    public List<ReviewChain<ThemeReviewed>> themes(int revision, int ordinal) {
        return of(themes, revision, ordinal);
    }

    private static <E extends ReviewEvent> List<ReviewChain<E>> of(
            Map<String, ReviewChain<E>> chains, int revision, int ordinal) {
        return chains.values().stream()
                .filter(it -> it.latest().filter(c -> isOf(c, revision, ordinal)).isPresent())
                .toList();
    }

    private static boolean isOf(ReviewEvent said, int revision, int ordinal) {
        var document = said.passage().document();
        return document.revision() == revision && document.ordinal() == ordinal;
    }
}
