package org.stateviews.worker.passages;

import org.stateviews.contracts.id.Sha256;

/**
 * A passage as a machine read it, whatever people made of it since.
 *
 * @param digest of the normalised text; the key of the passage begins with it
 * @param recognised whether a page that it stands on is a picture in which words were recognised
 */
public record AsRead(String text, Sha256 digest, boolean recognised) {}
