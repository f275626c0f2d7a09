package org.stateviews.search.drafting;

import java.util.List;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * What a State says.
 *
 * @param themes in the order of the concept scheme
 */
public record StateDraft(SubmitterCode submitter, List<Said> themes) {
    public StateDraft {
        themes = List.copyOf(themes);
    }

    /**
     * What it says on one theme, position or need.
     *
     * @param theme notation
     * @param label in English
     * @param sentences the best ones, in reading order; what is not {@code quotable} is for the
     *     desk's eyes only
     * @param passages how many passages there are in all
     */
    public record Said(String theme, String label, List<Evidence> sentences, int passages) {
        public Said {
            sentences = List.copyOf(sentences);
        }
    }
}
