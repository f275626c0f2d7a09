package org.stateviews.taxonomy.matching;

/** A stretch of a text, in characters from its beginning; the end is the first one behind it. */
record Span(int start, int end) {

    Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch of a text: " + start + " to " + end);
        }
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether the other one lies in this one as a whole. */
    boolean holds(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Characters between the two, 0 where they touch or overlap. */
    int distance(Span other) {
        return Math.max(0, Math.max(other.start - end, start - other.end));
    }

    int length() {
        return end - start;
    }
}
