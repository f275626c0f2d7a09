package org.stateviews.worker.waiting;

import org.jspecify.annotations.Nullable;

/**
 * A program of this machine, without which the work cannot be done, is not there or does not
 * answer. Never the fault of a document: the listener waits and asks again.
 */
public final class ProgramMissingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says which one, in words for operators. */
    public ProgramMissingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
