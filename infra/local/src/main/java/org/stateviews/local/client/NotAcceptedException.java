package org.stateviews.local.client;

/** The platform refused what was handed in; the message holds status and problem. */
public final class NotAcceptedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotAcceptedException(String message) {
        super(message);
    }
}
