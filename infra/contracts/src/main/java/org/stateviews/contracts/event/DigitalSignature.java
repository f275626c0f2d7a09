package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One digital signature inside a document.
 *
 * @param signer name in the certificate that came with it, absent where it has none; not checked
 * @param signedAt when the signer says it was signed, absent where it does not say
 * @param wholeFile whether it covers every byte of the file; what was added after it is not covered
 */
public record DigitalSignature(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String signer,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant signedAt,
        State state,
        boolean wholeFile) {

    /** What the signature says of the bytes that it covers. */
    public enum State {
        /** They are as they were signed. */
        VALID,
        /** They are not, or the signature is not of the certificate that came with it. */
        BROKEN,
        /** It is of a kind that is not checked here. */
        NOT_CHECKED
    }
}
