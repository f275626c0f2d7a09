package org.stateviews.worker.indexing;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;

/** What the log says of the reading of one document. */
final class DocumentFacts {

    private final BitSet pages = new BitSet();
    private boolean text;
    private @Nullable PagesRead latest;
    private @Nullable DocumentRead read;
    private boolean notRead;

    void add(PagesRead more) {
        latest = more;
        more.pages().forEach(page -> pages.set(page.number()));
        text |=
                more.pages().stream()
                        .anyMatch(it -> it.status() != PageStatus.EMPTY && it.characters() > 0);
    }

    void conclude(DocumentRead concluded) {
        read = concluded;
        notRead = false;
    }

    void concludeWithoutPages() {
        notRead = true;
    }

    /** Pages that complete the document and have not been declared complete, or null. */
    @Nullable PagesRead completedBy() {
        var last = latest;
        return last != null && read == null && pages.cardinality() >= last.total() ? last : null;
    }

    @Nullable DocumentRead read() {
        return read;
    }

    boolean concluded() {
        return read != null || notRead;
    }

    boolean hasText() {
        return text;
    }
}
