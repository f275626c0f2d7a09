package org.stateviews.local.supervisor;

/** Why {@code infra/up} gives up: a message for the person who typed it, shown without a trace. */
final class UpFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UpFailure(String message) {
        super(message);
    }

    UpFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
