package org.stateviews.worker.extraction.unlocking;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;

/** How one family of formats locks a document. */
interface Lock {

    /**
     * Writes an unlocked copy of the same format.
     *
     * @param copy does not exist yet
     * @return false when the document opens without a password; nothing is written then
     * @throws WrongPasswordException when it does not open with this one
     */
    boolean open(Path locked, String password, Path copy) throws IOException, TikaException;
}
