package org.stateviews.search.desk;

import org.stateviews.contracts.language.OfficialLanguage;

/**
 * How a page marks text of a language: a screen reader picks its voice by {@code lang}, a browser
 * its fonts, and {@code dir} keeps the sentence in order on a page of the other direction.
 *
 * @param lang BCP 47 tag, empty where the language is not known
 * @param dir {@code ltr}, {@code rtl}, or {@code auto} where the text's first letter decides
 */
public record WrittenIn(String lang, String dir) {
    private static final String OTHER = "other:";

    /** Marks for a language as the index writes it. */
    public static WrittenIn of(String language) {
        return OfficialLanguage.ofCode(language)
                .map(it -> new WrittenIn(it.code(), it.rightToLeft() ? "rtl" : "ltr"))
                .orElseGet(() -> new WrittenIn(otherTag(language), "auto"));
    }

    private static String otherTag(String language) {
        return language.startsWith(OTHER) ? language.substring(OTHER.length()) : "";
    }
}
