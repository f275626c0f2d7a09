package org.stateviews.local.token;

/** No token could be had; the message says why in one line. */
public final class NoTokenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTokenException(String message) {
        super(message);
    }
}
