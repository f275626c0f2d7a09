package org.stateviews.worker.outcome;

import java.util.List;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.Reason;

/**
 * How the reading of a document ended. What happens next is decided by one {@code switch} over this
 * type; an infrastructure that is down is no outcome of a document and never appears here.
 */
public sealed interface ReadingOutcome {

    /**
     * Every page ended in a state, some perhaps unreadable or cut off.
     *
     * @param pages at least one, in order
     * @param signatures digital ones over the document, in the order of the file
     * @param attachments files inside it that are documents of their own, in the order of the file
     */
    record Pages(
            List<ReadPage> pages, List<DigitalSignature> signatures, List<Attachment> attachments)
            implements ReadingOutcome {

        public Pages {
            pages = List.copyOf(pages);
            signatures = List.copyOf(signatures);
            attachments = List.copyOf(attachments);
        }

        /** Pages of a document that nobody signed and in which there are no files. */
        public Pages(List<ReadPage> pages) {
            this(pages, List.of(), List.of());
        }
    }

    /**
     * No page came out of it.
     *
     * @param detail technical cause, for operators
     */
    record NotRead(Reason reason, String detail) implements ReadingOutcome {}

    /** The reading process died without an answer; worth another try. */
    record Crashed(Reason reason, String detail) implements ReadingOutcome {}
}
