package org.stateviews.benchmark.withdrawal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.stateviews.benchmark.trial.Pause;

/**
 * Tells whether a document is being read now: the worker keeps a working copy for as long. No
 * answer of the platform tells that so exactly.
 */
record Scratch(Path folder) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);

    static Scratch of(Path data) {
        return new Scratch(data.resolve("scratch/copies"));
    }

    boolean holds(String digest) {
        return Files.exists(folder.resolve(digest + ".pdf"));
    }

    /** Returns when the reading has begun. */
    void await(String digest) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (!holds(digest)) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException(digest + " is not being read");
            }
            Pause.of(LOOK_AGAIN);
        }
    }
}
