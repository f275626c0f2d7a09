package org.stateviews.worker.indexing;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.stateviews.worker.generations.IndexUnavailableException;

/** The index that one generation writes. Every method may be called again after it failed. */
interface TargetIndex {

    /**
     * Makes sure that the index is there and ours.
     *
     * @return whether it is another one than before, so that everything must be written
     * @throws IndexUnavailableException when Elasticsearch is away or the index is another log's
     */
    boolean open();

    /** Version of the concept scheme that it is built by; null before it was opened. */
    @Nullable String scheme();

    /** Looks again at the next {@link #open}, when the index was taken away meanwhile. */
    void lookAgain();

    /**
     * Writes passages in order and returns once they can be found. What is there in an equal or
     * later version stays.
     *
     * @throws IndexUnavailableException when not all of it could be written; worth trying again
     */
    void write(Iterator<Versioned> passages);

    /** A passage and the version it is written with. */
    record Versioned(IndexedPassage passage, long version) {}
}
