package org.stateviews.search.operations;

import org.jspecify.annotations.Nullable;

/**
 * Which documents are to be read again. Those whose first reading has not ended, and those that
 * wait to be read again already, are never meant.
 *
 * @param all also those that were read without any reason not to be
 * @param reason code that the document or a page of it ended with; null for any
 * @param mediaType family found at the door; null for any
 * @param extractor version of the newest reading; null for any
 */
record RereadSelection(
        boolean all,
        @Nullable String reason,
        @Nullable String mediaType,
        @Nullable String extractor) {
    boolean takes(KnownDocument document) {
        return document.waiting().isEmpty()
                && document.ending().filter(this::takes).isPresent()
                && (mediaType == null || mediaType.equals(mediaType(document)));
    }

    private boolean takes(Ending ending) {
        return (all || !ending.reasons().isEmpty())
                && (reason == null || ending.reasons().contains(reason))
                && (extractor == null || extractor.equals(ending.extractor()));
    }

    static @Nullable String mediaType(KnownDocument document) {
        var described = document.described();
        return described == null ? null : described.mediaType();
    }
}
