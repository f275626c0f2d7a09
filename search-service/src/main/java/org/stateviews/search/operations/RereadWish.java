package org.stateviews.search.operations;

import java.time.Instant;
import org.stateviews.contracts.event.DocumentPointer;

/**
 * What somebody asked for at one moment.
 *
 * @param first one of the documents
 * @param documents how many
 * @param done how many of them have been read since
 */
record RereadWish(Instant at, String account, DocumentPointer first, long documents, long done) {}
