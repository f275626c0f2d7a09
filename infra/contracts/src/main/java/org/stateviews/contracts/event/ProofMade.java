package org.stateviews.contracts.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison of log, store and index found. The newest one counts; its topic forgets the
 * others.
 *
 * @param cluster name of the Kafka cluster whose facts were compared
 * @param generation number of the index that was compared
 * @param heads end offsets of the fact topics, {@code submissions-0} to its offset
 * @param submissions how many submissions by state, named as in the API
 * @param expected passages that log and store call for
 * @param found passages in the index
 * @param exceptions everything that does not agree, none when all is well
 */
public record ProofMade(
        Instant at,
        String cluster,
        int generation,
        Map<String, Long> heads,
        Map<String, Integer> submissions,
        long expected,
        long found,
        List<Mismatch> exceptions)
        implements Event.ProofEvent {

    public ProofMade {
        heads = Map.copyOf(heads);
        submissions = Map.copyOf(submissions);
        exceptions = List.copyOf(exceptions);
    }

    /**
     * One thing that does not agree.
     *
     * @param code {@code passage-missing}, {@code passage-foreign}, {@code passage-outdated},
     *     {@code page-file-missing}, {@code original-missing}, {@code unfinished} or {@code
     *     versions-differ}
     * @param reference submission concerned, null where there is none
     * @param detail passage, page file or digest, for whoever mends it
     * @param since when it was seen first
     */
    public record Mismatch(String code, @Nullable String reference, String detail, Instant since) {}
}
