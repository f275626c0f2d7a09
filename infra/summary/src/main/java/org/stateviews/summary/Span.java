package org.stateviews.summary;

/**
 * Where a sentence stands in its text, without the space around it.
 *
 * @param start of its first character
 * @param end behind its last one; greater than start
 */
public record Span(int start, int end) {

    /** The words there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
