package org.stateviews.contracts.event;

import java.util.List;

/**
 * Work item: recognise the words on these pages of an original. Its key is the digest with the
 * range, so that the ranges of one long scan are read side by side, and the same range of identical
 * originals queues behind the first and finds its result.
 *
 * @param extractor version of the reading that found the pages to be pictures; their page files
 *     stand beside its own
 * @param pages numbers from 1, ascending, at least one
 * @param total pages of the whole document
 */
public record RecognitionRequested(
        DocumentPointer document, String extractor, List<Integer> pages, int total)
        implements Event.WorkItem {

    public RecognitionRequested {
        pages = List.copyOf(pages);
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(document + ": no page");
        }
    }

    @Override
    public String key() {
        return document.sha256().hex() + "/" + pages.getFirst() + "-" + pages.getLast();
    }
}
