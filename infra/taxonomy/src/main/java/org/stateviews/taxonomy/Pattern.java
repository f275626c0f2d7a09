package org.stateviews.taxonomy;

import static java.util.Objects.requireNonNull;

import org.stateviews.contracts.language.OfficialLanguage;

/**
 * Words by which a concept is recognised in one language, in the syntax of Lucene's {@code
 * StandardQueryParser} without field names. Kept as written, so that a reason shows what stands in
 * the scheme's file; whether it can be read is known when a {@code Classifier} is made.
 */
public record Pattern(OfficialLanguage language, Strength strength, String query) {

    public Pattern {
        requireNonNull(language);
        requireNonNull(strength);
        if (query.isBlank()) {
            throw new IllegalArgumentException("a pattern has words");
        }
    }

    /** A label as a pattern: its words one behind the other. */
    public static Pattern ofLabel(OfficialLanguage language, String label) {
        return new Pattern(language, Strength.LIKELY, phrase(label));
    }

    private static String phrase(String label) {
        return "\"" + label.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
