package org.stateviews.worker.extraction.formats;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Exact type of a working copy. Text stays text: a mission that sends a note about HTML as {@code
 * .txt} wants every character of it read, tags and all. A mail is a mail, whatever its first line.
 */
public final class SealedFamilyDetector implements Detector {

    private static final long serialVersionUID = 1L;

    /** Ending of a working copy that is to be unlocked and not read. */
    public static final String LOCKED = ".locked";

    /** Before the ending of a copy that was unlocked. */
    public static final String UNLOCKED = ".unlocked";

    /** Type of a copy that is to be unlocked, which nobody else gives. */
    public static final String LOCKED_TYPE = "application/x-stateviews-locked";

    private final DefaultDetector byContent = new DefaultDetector();

    @Override
    public MediaType detect(InputStream input, Metadata metadata) throws IOException {
        var name = String.valueOf(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY));
        boolean embedded = metadata.get(TikaCoreProperties.EMBEDDED_DEPTH) != null;
        if (embedded) {
            return byContent.detect(input, metadata);
        }
        if (name.endsWith(LOCKED)) {
            return MediaType.parse(LOCKED_TYPE);
        }
        if (name.endsWith(".txt")) {
            return MediaType.TEXT_PLAIN;
        }
        return name.endsWith(".eml")
                ? MediaType.parse("message/rfc822")
                : byContent.detect(input, metadata);
    }
}
