package org.stateviews.language;

/** A stretch of a text, in characters from its beginning; the end is the first one behind it. */
record Span(int start, int end) {

    Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    /** The same stretch of a text that begins so much earlier. */
    Span shifted(int by) {
        return new Span(start + by, end + by);
    }
}
