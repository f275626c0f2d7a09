package org.stateviews.local.scheme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme would change, as processing-worker answers it.
 *
 * @param from version of the scheme by which the index was built that answers searches
 * @param to version of the scheme that was tried
 * @param passages that count now
 * @param total how many of them would change
 * @param items the first of them
 */
record Changes(
        @Nullable String from,
        String to,
        int passages,
        int total,
        List<OfConcept> concepts,
        List<OfPassage> items) {

    Changes {
        concepts = List.copyOf(concepts);
        items = List.copyOf(items);
    }

    /** How many passages would gain a concept, and how many would lose it. */
    record OfConcept(String notation, int gains, int loses) {}

    /** What a passage would gain and lose. */
    record OfPassage(
            String passage,
            String state,
            String language,
            @Nullable String paragraph,
            String text,
            List<String> gains,
            List<String> loses) {

        OfPassage {
            gains = List.copyOf(gains);
            loses = List.copyOf(loses);
        }
    }
}
