package org.stateviews.contracts.event;

import java.time.Instant;
import java.util.List;

/**
 * A document holds files that are read as documents of their own. Said before how the reading of
 * the document itself ended; said again by a later reading it may name more.
 *
 * @param document what holds them
 * @param extractor version of what found them
 * @param attachments at least one, in the order of the file
 */
public record AttachmentsFound(
        DocumentPointer document, String extractor, List<AttachedFile> attachments, Instant at)
        implements Event.ProcessingEvent {

    public AttachmentsFound {
        attachments = List.copyOf(attachments);
    }

    /** Which original an attached file is. */
    public DocumentPointer pointer(AttachedFile attached) {
        return new DocumentPointer(
                document.reference(), document.revision(), attached.ordinal(), attached.sha256());
    }

    @Override
    public String key() {
        return document.reference().value();
    }
}
