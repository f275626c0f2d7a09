package org.stateviews.worker.passages;

import org.stateviews.worker.outcome.Block.Kind;

/**
 * A piece of text on its way to becoming a passage.
 *
 * @param page page on which it begins, 0 where the format has none
 * @param lastPage page on which it ends
 * @param level level of a heading, 0 otherwise
 * @param wide whether its last line fills the width of the page, so that more may follow
 */
record Segment(Kind kind, int level, int page, int lastPage, String text, boolean wide) {

    Segment joinedWith(Segment next) {
        return new Segment(
                kind, level, page, next.lastPage, TextFlow.join(text, next.text), next.wide);
    }
}
