package org.stateviews.worker.facts;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;

/** What the log says of one reading of a document, by one version of the extractor. */
public final class Reading {

    private final BitSet pages = new BitSet();
    private boolean text;
    private @Nullable PagesRead latest;
    private @Nullable DocumentRead read;
    private @Nullable DocumentNotRead notRead;

    void add(PagesRead more) {
        latest = more;
        more.pages().forEach(page -> pages.set(page.number()));
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

    boolean concluded() {
        return read != null || notRead != null;
    }

    boolean hasText() {
        return read != null && text;
    }
}
