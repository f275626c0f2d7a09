package org.stateviews.taxonomy.citations;

/**
 * A document that a text names.
 *
 * @param symbol {@code A/78/265} for a document, {@code 75/240} for a resolution of the General
 *     Assembly, also where the text writes {@code A/RES/75/240}; capitals, without invisible signs
 * @param start first character in the text, counted from 0
 * @param end the first character behind
 */
public record Citation(Kind kind, String symbol, int start, int end) {

    /** What is cited, for two lists to choose from. */
    public enum Kind {
        DOCUMENT,
        RESOLUTION
    }
}
