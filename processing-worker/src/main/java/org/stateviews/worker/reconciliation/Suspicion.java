package org.stateviews.worker.reconciliation;

import org.jspecify.annotations.Nullable;

/**
 * Something that does not agree at one look. What is still being written looks like that too, so it
 * becomes an exception only when the next look, at the same facts, sees it again.
 *
 * @param code as in {@code ProofMade.Mismatch}
 * @param reference submission concerned, null where there is none
 * @param version number of events behind it
 * @param detail passage, page file or digest
 */
record Suspicion(String code, @Nullable String reference, long version, String detail) {}
