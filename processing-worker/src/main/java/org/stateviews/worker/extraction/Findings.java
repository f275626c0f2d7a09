package org.stateviews.worker.extraction;

import java.util.List;
import java.util.Objects;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.metadata.TikaPagedText;

/**
 * What Tika noticed besides the text.
 *
 * @param all metadata of the document, first, and of everything embedded in it
 * @param container metadata of the document
 * @param exception what ended the reading early, empty when nothing did
 */
record Findings(List<Metadata> all, Metadata container, String exception) {

    /** Whether the limit of characters cut the text. */
    boolean limitReached() {
        return Boolean.parseBoolean(container.get(TikaCoreProperties.WRITE_LIMIT_REACHED));
    }

    /** Whether an image stands on a page. */
    boolean imageOn(int page) {
        return all.stream()
                .skip(1)
                .map(it -> it.getInt(TikaPagedText.PAGE_NUMBER))
                .filter(Objects::nonNull)
                .anyMatch(number -> number == page);
    }
}
