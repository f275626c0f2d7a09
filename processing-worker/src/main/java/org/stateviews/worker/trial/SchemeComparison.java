package org.stateviews.worker.trial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers would find after a rebuild under another scheme, compared with what they find now.
 *
 * @param from version of the scheme by which the index was built that answers searches
 * @param to version of the scheme that was tried
 * @param passages that count now
 * @param total how many of them would gain or lose a concept
 * @param concepts by notation
 * @param items the first of the passages that would change, by reference and place
 */
public record SchemeComparison(
        @Nullable String from,
        String to,
        int passages,
        int total,
        List<ConceptChange> concepts,
        List<PassageChange> items) {

    public SchemeComparison {
        concepts = List.copyOf(concepts);
        items = List.copyOf(items);
    }

    /** How many passages would gain a concept, and how many would lose it. */
    public record ConceptChange(String notation, int gains, int loses) {}

    /**
     * A passage that would change.
     *
     * @param paragraph number that the author gave it, null where there is none
     * @param gains notations under which it would be found as well
     * @param loses notations under which it would be found no more
     */
    public record PassageChange(
            String passage,
            String state,
            String language,
            @Nullable String paragraph,
            String text,
            List<String> gains,
            List<String> loses) {

        public PassageChange {
            gains = List.copyOf(gains);
            loses = List.copyOf(loses);
        }
    }
}
