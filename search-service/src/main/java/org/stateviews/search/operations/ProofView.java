package org.stateviews.search.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.ProofMade.Mismatch;
import org.stateviews.search.desk.Part;

/**
 * A proof as the page shows it.
 *
 * @param stale older than it may be: the comparison is not running
 * @param kinds how many exceptions of each code, by code
 * @param exceptions part of the exceptions, by reference; those of none come first
 * @param heads by topic
 */
record ProofView(
        ProofMade proof,
        boolean stale,
        Map<String, Long> kinds,
        Part<Mismatch> exceptions,
        List<TopicHeads> heads) {
    private static final Comparator<Mismatch> BY_REFERENCE =
            Comparator.comparing(
                            Mismatch::reference,
                            Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                    .thenComparing(Mismatch::code)
                    .thenComparing(Mismatch::detail);

    static ProofView of(ProofMade proof, Instant now, OperationsSettings settings, int page) {
        var age = Duration.between(proof.at(), now);
        var sorted = proof.exceptions().stream().sorted(BY_REFERENCE).toList();
        return new ProofView(
                proof,
                age.compareTo(settings.proofAge()) > 0,
                sorted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Mismatch::code, TreeMap::new, Collectors.counting())),
                Part.of(sorted, page, settings.pageSize()),
                TopicHeads.of(proof.heads()));
    }

    /** Submissions by state, in the order of their names. */
    public Map<String, Integer> submissions() {
        return new TreeMap<>(proof.submissions());
    }

    /** Submissions in all. */
    public int total() {
        return proof.submissions().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether log, store and index agree. */
    public boolean agrees() {
        return proof.exceptions().isEmpty();
    }
}
