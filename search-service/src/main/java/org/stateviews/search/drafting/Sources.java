package org.stateviews.search.drafting;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;
import org.stateviews.search.index.Passage;

/** Where a draft takes what States wrote. */
interface Sources {
    /** Kinds of documents that count; notes verbales and translations never do. */
    List<DocumentKind> KINDS = List.of(DocumentKind.MAIN, DocumentKind.ANNEX, DocumentKind.SUMMARY);

    /** Texts that answered a call at a moment. */
    List<SubmissionReceived> inForce(CallId call, Instant asAt);

    /** Gives all passages of a text that count, corrected, in reading order. */
    void read(SubmissionReceived text, Consumer<Passage> passages);

    /** Pointer to a document of a text. */
    DocumentPointer document(SubmissionReceived text, int ordinal);
}
