package org.stateviews.worker.extraction;

import java.util.Arrays;
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

    /** A text with more signs of no meaning than this is none that anybody wrote. */
    private static final double MOST_MEANINGLESS = 0.3;

    /** Whether the author says anything on it. */
    boolean speaks() {
        return blocks.stream().anyMatch(it -> it.kind().spoken());
    }

    /**
     * Whether so many of its signs stand for no letter that the rest cannot be trusted either, as
     * happens with fonts that do not say which letters they draw.
     */
    boolean garbled() {
        var signs =
                blocks.stream()
                        .flatMapToInt(it -> it.text().codePoints())
                        .filter(it -> !Character.isWhitespace(it))
                        .toArray();
        long meaningless = Arrays.stream(signs).filter(PageText::isMeaningless).count();
        return meaningless > signs.length * MOST_MEANINGLESS;
    }

    private static boolean isMeaningless(int sign) {
        int type = Character.getType(sign);
        return sign == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.CONTROL;
    }
}
