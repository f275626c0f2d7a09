package org.stateviews.submissionapi.intake;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Looks at the first bytes of a file and never further: no parser is on this service's classpath.
 * The name is left out on purpose, for it is what the bytes are compared with.
 */
final class Signatures {

    private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();

    /** Written in characters, yet nothing that is read as it stands. */
    private static final String RICH_TEXT = "application/rtf";

    /** What cannot be told by its first bytes; text in an older encoding is among it. */
    private static final String UNKNOWN = MediaType.OCTET_STREAM.toString();

    private Signatures() {}

    /**
     * Media type by signature.
     *
     * @param start a stream that supports mark and reset; it is left at its beginning
     */
    static String of(InputStream start) throws IOException {
        return TYPES.detect(start, new Metadata()).getBaseType().toString();
    }

    /** Whether it is plain text, be it a letter that begins like a mail or a note about markup. */
    static boolean isText(String signature) {
        var registry = TYPES.getMediaTypeRegistry();
        return signature.equals(UNKNOWN)
                || (registry.isInstanceOf(signature, MediaType.TEXT_PLAIN)
                        && !signature.equals(RICH_TEXT));
    }
}
