package org.stateviews.worker.extraction.unlocking;

import org.apache.tika.exception.TikaException;

/** The document is locked, and what was given is not its password. */
final class WrongPasswordException extends TikaException {

    private static final long serialVersionUID = 1L;

    WrongPasswordException() {
        super("it does not open with the password that was given");
    }
}
