package org.stateviews.worker.passages;

import org.stateviews.worker.outcome.Block.Kind;

/**
 * A piece of text on its way to becoming a passage.
 *
 * @param page page on which it begins, 0 where the format has none
 * @param lastPage page on which it ends
 * @param level level of a heading, 0 otherwise
 * @param fill how much of the width its last line fills, 1 for a whole line, so that more may
 *     follow
 */
record Segment(Kind kind, int level, int page, int lastPage, String text, double fill) {

    Segment joinedWith(Segment next, TextFlow flow) {
        return new Segment(kind, level, page, next.lastPage, flow.join(text, next.text), next.fill);
    }

    /** The same when nothing can follow any more. */
    Segment ended() {
        return new Segment(kind, level, page, lastPage, TextFlow.ended(text), fill);
    }
}
