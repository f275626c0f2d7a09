package org.stateviews.worker.outcome;

import org.stateviews.contracts.id.Sha256;

/**
 * A file inside a document, sealed in the store like an original.
 *
 * @param name as the document calls it, never empty
 * @param mediaType exact, one of those that are read
 * @param bytes length, at least 1
 */
public record Attachment(String name, String mediaType, Sha256 sha256, long bytes) {}
