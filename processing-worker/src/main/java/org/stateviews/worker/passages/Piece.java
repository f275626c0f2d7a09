package org.stateviews.worker.passages;

import java.util.List;

/**
 * A text that becomes a passage.
 *
 * @param segment where it comes from
 * @param heading whether it is a heading itself
 * @param path headings above it from the outermost in, itself included when it is one
 */
record Piece(Segment segment, String text, boolean heading, List<String> path) {

    Piece {
        path = List.copyOf(path);
    }
}
