package org.stateviews.worker.scanning;

import org.jspecify.annotations.Nullable;

/** The scanner is away or gives no answer: the lane waits and tries again, no document failed. */
public final class ScannerUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ScannerUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
