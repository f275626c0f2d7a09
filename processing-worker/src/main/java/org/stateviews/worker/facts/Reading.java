package org.stateviews.worker.facts;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;

/** What the log says of one reading of a document, by one version of the extractor. */
public final class Reading {

    private final BitSet pages = new BitSet();
    private boolean text;
    private boolean attention;
    private @Nullable PagesRead latest;
    private @Nullable DocumentRead read;
    private @Nullable DocumentNotRead notRead;

    void add(PagesRead more) {
        latest = more;
        more.pages().forEach(page -> pages.set(page.number()));
        attention |= more.pages().stream().anyMatch(Reading::needsAttention);
        text |=
                more.pages().stream()
                        .anyMatch(it -> it.status() != PageStatus.EMPTY && it.characters() > 0);
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
        return last != null && read == null && pages.cardinality() >= last.total() ? last : null;
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
        return read != null && text;
    }

    /** Whether somebody should know that not all of it was read. */
    boolean needsAttention() {
        return notRead() != null || attention || !text;
    }

    private static boolean needsAttention(PageCoverage page) {
        return page.status() == PageStatus.UNREADABLE || page.status() == PageStatus.CUT_OFF;
    }
}
