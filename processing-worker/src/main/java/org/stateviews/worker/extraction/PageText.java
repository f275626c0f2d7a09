package org.stateviews.worker.extraction;

import java.util.List;
import org.stateviews.worker.outcome.Block;

/**
 * Text of a page, or of the whole document where the format has no pages.
 *
 * @param paged whether this is a page that the format itself counts
 */
record PageText(boolean paged, List<Block> blocks) {

    PageText {
        blocks = List.copyOf(blocks);
    }
}
