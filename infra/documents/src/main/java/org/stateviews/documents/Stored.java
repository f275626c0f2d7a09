package org.stateviews.documents;

import org.stateviews.contracts.id.Sha256;

/**
 * Proof that bytes are on stable storage.
 *
 * @param sha256 digest computed while they were written
 * @param bytes how many
 */
public record Stored(Sha256 sha256, long bytes) {}
