package org.stateviews.local.proof;

/** No proof could be had; the message says why in one line. */
public final class NoProofException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoProofException(String message) {
        super(message);
    }
}
