package org.stateviews.kit.log;

import org.jspecify.annotations.Nullable;

/**
 * The log did not confirm a record in time. The record may have been written all the same, so
 * whoever asked must be told to send again under the same key, never that it failed.
 */
public final class LogUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what could not be confirmed, and why where that is known. */
    public LogUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
