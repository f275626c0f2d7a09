package org.stateviews.worker.facts;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Reason;

/**
 * What the log says of one reading of a document, by one version of the extractor. A page that
 * waits is said again once it was recognised; whichever is heard first, its end counts.
 */
public final class Reading {

    private final BitSet ended = new BitSet();
    private final BitSet waited = new BitSet();
    private final BitSet spoken = new BitSet();
    private boolean attention;
    private boolean holdsFiles;
    private @Nullable PagesRead latest;
    private @Nullable DocumentRead read;
    private @Nullable DocumentNotRead notRead;

    void add(PagesRead more) {
        latest = more;
        for (var page : more.pages()) {
            (page.status() == PageStatus.WAITING ? waited : ended).set(page.number());
            if (page.status() != PageStatus.EMPTY && page.characters() > 0) {
                spoken.set(page.number());
            }
            attention |= needsAttention(page);
            holdsFiles |= Reason.ATTACHMENT_READ_APART.code().equals(page.reason());
        }
    }

    void conclude(DocumentRead concluded) {
        read = concluded;
    }

    void conclude(DocumentNotRead concluded) {
        notRead = concluded;
    }

    /** Pages that complete the document and have not been declared complete, or null. */
    public @Nullable PagesRead completedBy() {
        var last = latest;
        return last != null && read == null && ended.cardinality() >= last.total() ? last : null;
    }

    /** All of it, empty while that has not been said. */
    Optional<ReadablePages> inFull() {
        return Optional.ofNullable(read)
                .map(it -> new ReadablePages(it.extractor(), it.total(), Set.of()));
    }

    /**
     * What could be read before pages that are pictures were recognised; empty for a document
     * without such pages. The same before and after, so that what it left in the index is known.
     */
    Optional<ReadablePages> inPart() {
        var last = latest;
        if (last == null || waited.isEmpty()) {
            return Optional.empty();
        }
        var known = (BitSet) ended.clone();
        known.or(waited);
        return known.cardinality() < last.total()
                ? Optional.empty()
                : Optional.of(
                        new ReadablePages(
                                last.extractor(),
                                last.total(),
                                waited.stream().boxed().collect(Collectors.toSet())));
    }

    /** How many pages wait to be recognised, 0 once the reading came to an end. */
    public int waiting() {
        var left = (BitSet) waited.clone();
        left.andNot(ended);
        return concluded() ? 0 : left.cardinality();
    }

    /** Whether all of these pages have ended in a state. */
    public boolean ended(Collection<Integer> pages) {
        return pages.stream().allMatch(ended::get);
    }

    /** That every page ended in a state, null while that has not been said. */
    public @Nullable DocumentRead read() {
        return read;
    }

    /** Why the document could not be read, null when it was or when nothing has been said. */
    public @Nullable DocumentNotRead notRead() {
        return read == null ? notRead : null;
    }

    /** Code with which it ended without pages, null when it did not. */
    public @Nullable String reason() {
        var ended = notRead();
        return ended == null ? null : ended.code();
    }

    /** Version of the extractor that it ended with, null while it goes on. */
    public @Nullable String extractor() {
        var ended = notRead();
        return read != null ? read.extractor() : ended == null ? null : ended.extractor();
    }

    boolean concluded() {
        return read != null || notRead != null;
    }

    boolean hasText() {
        return read != null && !spoken.isEmpty();
    }

    boolean hasTextInPart() {
        var shown = (BitSet) spoken.clone();
        shown.andNot(waited);
        return !shown.isEmpty() && inPart().isPresent();
    }

    /** Whether somebody should know that not all of it was read; an envelope may be silent. */
    boolean needsAttention() {
        return notRead() != null || attention || (spoken.isEmpty() && !holdsFiles);
    }

    private static boolean needsAttention(PageCoverage page) {
        return page.status() == PageStatus.UNREADABLE || page.status() == PageStatus.CUT_OFF;
    }
}
