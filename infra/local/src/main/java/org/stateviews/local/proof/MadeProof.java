package org.stateviews.local.proof;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of log, store and index, as processing-worker answers it.
 *
 * @param heads end offsets by topic and partition
 * @param submissions how many by state
 * @param expected passages that log and store call for
 * @param found passages in the index
 */
public record MadeProof(
        Instant at,
        String cluster,
        int generation,
        Map<String, Long> heads,
        Map<String, Integer> submissions,
        long expected,
        long found,
        List<Mismatch> exceptions) {

    public MadeProof {
        heads = Map.copyOf(heads);
        submissions = Map.copyOf(submissions);
        exceptions = List.copyOf(exceptions);
    }

    /** Something that does not agree. */
    public record Mismatch(String code, @Nullable String reference, String detail, Instant since) {}
}
