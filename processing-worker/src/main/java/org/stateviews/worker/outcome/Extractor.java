package org.stateviews.worker.outcome;

/** What reads documents in this release; part of the name of everything it derives. */
public final class Extractor {

    /** Version: of Tika, and of what we make of its answer. */
    public static final String VERSION = "tika-3.3.1.10";

    private Extractor() {}
}
