package org.stateviews.worker.extraction.unlocking;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;

/** How one family of formats locks a document. */
interface Lock {

    /**
     * Writes an unlocked copy of the same format.
     *
     * @param copy does not exist yet
     * @param metadata takes what is to be told of the original and is not true of the copy
     * @return false when the document opens without a password; nothing is written then
     * @throws WrongPasswordException when it does not open with this one
     */
    boolean open(Path locked, String password, Path copy, Metadata metadata)
            throws IOException, TikaException;
}
