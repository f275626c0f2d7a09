package org.stateviews.submissionapi.intake;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file at the door, spooled beside the store.
 *
 * @param part name of the form part, for messages
 * @param name file name as sent
 * @param bytes length
 * @param content gives the bytes, any number of times
 */
public record IncomingFile(String part, String name, long bytes, Content content) {

    /** Opens the bytes from the first on. */
    @FunctionalInterface
    public interface Content {
        /** The caller closes it. */
        InputStream open() throws IOException;
    }
}
