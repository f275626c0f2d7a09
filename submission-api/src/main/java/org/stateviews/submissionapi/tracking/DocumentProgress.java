package org.stateviews.submissionapi.tracking;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;

/**
 * How far the reading of one document has come.
 *
 * @param pages coverage by page number, of the pages known so far
 * @param read set once every page ended in a state
 * @param notRead set when the document ended without pages
 */
record DocumentProgress(
        SortedMap<Integer, PageCoverage> pages,
        @Nullable DocumentRead read,
        @Nullable DocumentNotRead notRead) {

    static final DocumentProgress NONE = new DocumentProgress(new TreeMap<>(), null, null);

    DocumentProgress with(PagesRead more) {
        var merged = new TreeMap<>(pages);
        more.pages().forEach(page -> merged.put(page.number(), page));
        return new DocumentProgress(merged, read, notRead);
    }

    DocumentProgress with(DocumentRead concluded) {
        return new DocumentProgress(pages, concluded, null);
    }

    DocumentProgress with(DocumentNotRead concluded) {
        return new DocumentProgress(pages, read, concluded);
    }

    boolean concluded() {
        return read != null || notRead != null;
    }

    boolean hasText() {
        return pages.values().stream()
                .anyMatch(it -> it.status() == PageStatus.TEXT || it.status() == PageStatus.OCR);
    }

    List<PageCoverage> coverage() {
        return List.copyOf(pages.values());
    }
}
