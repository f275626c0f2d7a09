package org.stateviews.taxonomy.matching;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * What is classified. Only texts in an official language can be: for any other there are no
 * patterns, so whoever holds one has no passage and no theme.
 *
 * @param text as the reader saw it; offsets of reasons count its characters
 * @param headings that it stands under, the outermost first; empty where there are none
 * @param documentInContext whether the document as a whole is about the subject of the scheme, as
 *     an answer to its call is, so that a paragraph need not say so again
 */
public record Passage(
        String text, List<String> headings, OfficialLanguage language, boolean documentInContext) {

    public Passage {
        requireNonNull(text);
        headings = List.copyOf(headings);
        requireNonNull(language);
    }

    /** A text that stands alone, and that nothing is known of. */
    public static Passage of(String text, OfficialLanguage language) {
        return new Passage(text, List.of(), language, false);
    }
}
