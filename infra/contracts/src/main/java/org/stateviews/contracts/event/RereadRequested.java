package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Somebody asked for a document to be read again, because a limit was raised or a reader mended.
 * What was read before stays searchable until the new reading is.
 *
 * @param extractor version under which the new result is kept, never used for this original before
 * @param account who asked
 */
public record RereadRequested(
        DocumentPointer document, String extractor, String account, Instant at)
        implements Event.OperationEvent {}
