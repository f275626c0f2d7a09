package org.stateviews.worker.recognition;

import java.util.List;
import java.util.stream.Collectors;
import org.stateviews.worker.outcome.Block;

/**
 * Words of a page.
 *
 * @param blocks paragraphs in reading order, lines joined by line feeds
 * @param confidence average over all letters, 0–1, 0 where there are none
 * @param letters how many letters were recognised
 */
record PageWords(List<Block> blocks, double confidence, int letters) {

    static final PageWords NONE = new PageWords(List.of(), 0, 0);

    PageWords {
        blocks = List.copyOf(blocks);
    }

    String text() {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    /** Whether these are to be preferred: few words of a wrong language may be read with ease. */
    boolean betterThan(PageWords other) {
        return confidence * Math.min(letters, 2 * other.letters + 1)
                > other.confidence * Math.min(other.letters, 2 * letters + 1);
    }
}
