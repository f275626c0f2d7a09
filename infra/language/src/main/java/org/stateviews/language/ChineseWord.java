package org.stateviews.language;

import java.util.List;

/** A word and, if it is a long one, the parts that make it up. */
record ChineseWord(Span span, List<Span> parts) {

    ChineseWord {
        parts = List.copyOf(parts);
    }

    boolean isCharacter() {
        return span.end() - span.start() == 1;
    }
}
