package org.stateviews.documents;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is kept for a while only: the one place of the store where a file may be replaced and
 * removed. Nothing that the log speaks of lies here, so nobody misses what has gone. Names count
 * within the area. Every method throws {@link StoreUnavailableException} when the store fails.
 */
public interface TransientArea {

    /** Keeps bytes, flushed, in place of what the name stood for; a reader sees old or new. */
    void put(StoreName name, byte[] bytes);

    /** Whole content, or empty when the name does not exist. */
    Optional<byte[]> get(StoreName name);

    /** Removes a file; one that is not there is removed already. */
    void remove(StoreName name);

    /** Everything in it, in no order that matters. */
    List<Passing> all();

    /**
     * A file that will go.
     *
     * @param since when it was put there, by the clock of the store
     */
    record Passing(StoreName name, Instant since) {}
}
