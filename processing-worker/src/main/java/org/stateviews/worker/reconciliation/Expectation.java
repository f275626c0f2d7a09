package org.stateviews.worker.reconciliation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stateviews.contracts.id.Sha256;

/**
 * What log and store call for, of one submission at one version of its facts.
 *
 * @param version number of events behind it
 * @param state as in the API
 * @param passages what the index should hold, by passage id
 * @param failed why the passages cannot be told, empty when they can
 * @param originals digests that the store should hold
 * @param readings page files that the store should hold
 * @param waitingSince when the newest text that is not read to its end was received, absent when
 *     nothing waits
 * @param recognising whether all it waits for is that pictures are recognised
 */
record Expectation(
        long version,
        String state,
        Map<String, PassageMark> passages,
        List<String> failed,
        List<Sha256> originals,
        List<Pages> readings,
        Optional<Instant> waitingSince,
        boolean recognising) {

    Expectation {
        passages = Map.copyOf(passages);
        failed = List.copyOf(failed);
        originals = List.copyOf(originals);
        readings = List.copyOf(readings);
    }

    /** Page files of a reading that counts. */
    record Pages(Sha256 digest, String extractor, int total, Set<Integer> withheld) {}
}
