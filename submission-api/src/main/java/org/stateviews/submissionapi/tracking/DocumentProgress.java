package org.stateviews.submissionapi.tracking;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Reason;

/**
 * How far the reading of one document has come.
 *
 * @param pages coverage by page number, of the pages known so far
 * @param read set once every page ended in a state
 * @param notRead set when the document ended without pages and was not read in another try
 */
record DocumentProgress(
        SortedMap<Integer, PageCoverage> pages,
        @Nullable DocumentRead read,
        @Nullable DocumentNotRead notRead) {

    static final DocumentProgress NONE = new DocumentProgress(new TreeMap<>(), null, null);

    /** Nothing of it counts but that it is held back. */
    static DocumentProgress quarantined(DocumentScanned scan) {
        var heldBack =
                new DocumentNotRead(
                        scan.document(),
                        "",
                        Reason.MALWARE.code(),
                        scan.signature(),
                        Reason.MALWARE.turn(),
                        scan.at());
        return new DocumentProgress(new TreeMap<>(), null, heldBack);
    }

    boolean inQuarantine() {
        return notRead != null && notRead.code().equals(Reason.MALWARE.code());
    }

    DocumentProgress with(PagesRead more) {
        var merged = new TreeMap<>(pages);
        more.pages().forEach(page -> merged.merge(page.number(), page, DocumentProgress::later));
        return new DocumentProgress(merged, read, notRead);
    }

    /** A page that waited has ended since, whichever of the two is heard first. */
    private static PageCoverage later(PageCoverage known, PageCoverage heard) {
        return heard.status() == PageStatus.WAITING ? known : heard;
    }

    DocumentProgress with(DocumentRead concluded) {
        return new DocumentProgress(pages, concluded, null);
    }

    DocumentProgress with(DocumentNotRead concluded) {
        return read == null ? new DocumentProgress(pages, null, concluded) : this;
    }

    boolean concluded() {
        return read != null || notRead != null;
    }

    /** Whether all that is missing is that pictures are recognised. */
    boolean recognising() {
        return !concluded()
                && pages.values().stream().anyMatch(it -> it.status() == PageStatus.WAITING);
    }

    /** Whether anything was read, be it from a page that was cut off or is partly damaged. */
    boolean hasText() {
        return pages.values().stream().anyMatch(it -> it.characters() > 0);
    }

    /** Whether it says nothing, by itself or by files inside that are read for themselves. */
    boolean isSilent() {
        return !hasText()
                && pages.values().stream()
                        .map(PageCoverage::reason)
                        .noneMatch(Reason.ATTACHMENT_READ_APART.code()::equals);
    }

    List<PageCoverage> coverage() {
        return List.copyOf(pages.values());
    }
}
