package org.stateviews.worker.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;

/**
 * Text of a page, or of the whole document where the format has no pages.
 *
 * @param unit what the format counts
 * @param name what the author called it, absent where it has no name
 */
record PageText(PageUnit unit, @Nullable String name, List<Block> blocks) {

    PageText {
        blocks = List.copyOf(blocks);
    }

    /** Whether the author says anything on it. */
    boolean speaks() {
        return blocks.stream().anyMatch(it -> it.kind().spoken());
    }
}
