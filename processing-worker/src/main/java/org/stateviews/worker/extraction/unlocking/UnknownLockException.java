package org.stateviews.worker.extraction.unlocking;

import org.apache.tika.exception.TikaException;
import org.jspecify.annotations.Nullable;

/** The document is locked in a way that is not known here, so no password opens it. */
final class UnknownLockException extends TikaException {

    private static final long serialVersionUID = 1L;

    UnknownLockException(String kind, @Nullable Throwable cause) {
        super("a lock that is not known: " + kind, cause);
    }
}
