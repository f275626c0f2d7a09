package org.stateviews.submissionapi.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.springframework.http.MediaType;

/**
 * Looks at the first bytes of a file and never further: no parser is on this service's classpath.
 * The name is left out on purpose, for it is what the bytes are compared with.
 */
final class Signatures {

    private static final Detector MAGIC = MimeTypes.getDefaultMimeTypes();

    /** Bytes without a signature: Tika names plain text so, and what it cannot tell at all. */
    private static final Set<String> NO_SIGNATURE =
            Set.of("text/plain", MediaType.APPLICATION_OCTET_STREAM_VALUE);

    private Signatures() {}

    /**
     * Media type by signature.
     *
     * @param start a stream that supports mark and reset; it is left at its beginning
     */
    static String of(InputStream start) throws IOException {
        return MAGIC.detect(start, new Metadata()).getBaseType().toString();
    }

    static boolean isText(String signature) {
        return NO_SIGNATURE.contains(signature) || signature.startsWith("text/");
    }
}
