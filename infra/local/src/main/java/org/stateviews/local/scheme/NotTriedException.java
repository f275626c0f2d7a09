package org.stateviews.local.scheme;

/** A scheme could not be tried; the message says why, line by line. */
final class NotTriedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTriedException(String message) {
        super(message);
    }
}
