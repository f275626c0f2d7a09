package org.stateviews.worker.passages;

import java.util.List;

/**
 * A text that becomes a passage.
 *
 * @param key last part of the passage id
 * @param segment where it comes from
 * @param asRead what was read there
 * @param text what it says: the same, or what somebody corrected
 * @param heading whether it is a heading itself
 * @param path headings above it from the outermost in, itself included when it is one
 */
record Piece(
        String key,
        Segment segment,
        AsRead asRead,
        String text,
        boolean heading,
        List<String> path) {

    Piece {
        path = List.copyOf(path);
    }
}
