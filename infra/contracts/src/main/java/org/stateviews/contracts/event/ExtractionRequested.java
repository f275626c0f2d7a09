package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Work item: read this original. Its key is the digest, so identical originals queue behind one
 * another and the second finds the result of the first.
 *
 * @param mediaType family found at the door
 * @param name file name, a hint for formats whose signature says little
 * @param extractor version under which the result is kept when the document is read again; null for
 *     the first reading, which is kept under the version of whoever reads
 */
public record ExtractionRequested(
        DocumentPointer document,
        String mediaType,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String extractor)
        implements Event.WorkItem {

    /** Request for the first reading. */
    public ExtractionRequested(DocumentPointer document, String mediaType, String name) {
        this(document, mediaType, name, null);
    }

    @Override
    public String key() {
        return document.sha256().hex();
    }
}
