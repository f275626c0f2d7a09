package org.stateviews.documents;

import java.io.IOException;

/**
 * The store cannot keep or give bytes now: full, read-only, away. Never a document's failure: at
 * the door it means 503, in a listener it means pause.
 */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Wraps what the file system or the object store said. */
    public StoreUnavailableException(String what, IOException cause) {
        super(what + ": " + cause.getMessage(), cause);
    }
}
