package org.stateviews.contracts.event;

import java.time.Instant;
import java.util.List;

/**
 * A document carries digital signatures. What can be told without a network is whether the bytes
 * are as they were signed; nobody asked an authority who the signer is.
 *
 * @param extractor version of what looked
 * @param signatures at least one, in the order of the file
 */
public record SignaturesFound(
        DocumentPointer document, String extractor, List<DigitalSignature> signatures, Instant at)
        implements Event.ProcessingEvent {

    public SignaturesFound {
        signatures = List.copyOf(signatures);
    }

    @Override
    public String key() {
        return document.reference().value();
    }
}
