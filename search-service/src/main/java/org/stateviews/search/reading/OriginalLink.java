package org.stateviews.search.reading;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;

/**
 * Way to a sealed original.
 *
 * @param address where a browser shows it, or saves what it cannot show
 */
record OriginalLink(SubmittedDocument document, String address) {
    static OriginalLink of(SubmissionReceived received, SubmittedDocument document) {
        return new OriginalLink(
                document,
                "/submissions/%s/documents/%d/content?revision=%d"
                        .formatted(received.reference(), document.ordinal(), received.revision()));
    }

    /** Ordinal of the document that holds it, null when it was handed in. */
    public @Nullable Integer attachedTo() {
        return Ordinals.attachedTo(document.ordinal()).orElse(null);
    }

    /** Where it is saved. */
    public String saveAddress() {
        return address + "&save=true";
    }
}
