package org.stateviews.contracts.event;

import java.util.List;

/**
 * Page files of a range stand in the document store.
 *
 * @param extractor version of what read them, part of the page files' names
 * @param pages coverage of the range in page order
 * @param total pages of the whole document, so that everyone can tell when all are there
 */
public record PagesRead(
        DocumentPointer document, String extractor, List<PageCoverage> pages, int total)
        implements Event.ProcessingEvent {

    public PagesRead {
        pages = List.copyOf(pages);
    }

    @Override
    public String key() {
        return document.reference().value();
    }
}
