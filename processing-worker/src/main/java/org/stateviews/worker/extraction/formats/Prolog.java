package org.stateviews.worker.extraction.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Looks at the beginning of a part of a package. No program that writes documents defines a
 * document type there; whoever does wants entities to be followed or repeated.
 */
final class Prolog {

    private static final int LOOK = 8 * 1024;

    private Prolog() {}

    /**
     * The same stream from its first byte.
     *
     * @throws IOException when the part defines a document type
     */
    static InputStream checked(InputStream part) throws IOException {
        var start = part.readNBytes(LOOK);
        // every other byte of UTF-16 is a zero here
        var text = new String(start, ISO_8859_1).replace("\0", "");
        if (text.contains("<!DOCTYPE")) {
            throw new IOException("DOCTYPE is disallowed in a part of a document");
        }
        var whole = new PushbackInputStream(part, LOOK);
        whole.unread(start);
        return whole;
    }
}
