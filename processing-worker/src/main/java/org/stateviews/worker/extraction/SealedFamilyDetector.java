package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Exact type of a working copy, used inside the fork. Text stays text: a mission that sends a note
 * about HTML as {@code .txt} wants every character of it read, tags and all.
 */
public final class SealedFamilyDetector implements Detector {

    private static final long serialVersionUID = 1L;

    private final DefaultDetector byContent = new DefaultDetector();

    @Override
    public MediaType detect(InputStream input, Metadata metadata) throws IOException {
        var name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
        var embedded = metadata.get(TikaCoreProperties.EMBEDDED_DEPTH) != null;
        return name != null && name.endsWith(".txt") && !embedded
                ? MediaType.TEXT_PLAIN
                : byContent.detect(input, metadata);
    }
}
