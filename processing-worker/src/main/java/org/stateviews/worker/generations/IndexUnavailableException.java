package org.stateviews.worker.generations;

import org.jspecify.annotations.Nullable;

/** Elasticsearch is away or refuses: the listener waits and tries again, no document has failed. */
public final class IndexUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says what could not be done, and why where that is known. */
    public IndexUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
