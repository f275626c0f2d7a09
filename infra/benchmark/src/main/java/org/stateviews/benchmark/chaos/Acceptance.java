package org.stateviews.benchmark.chaos;

import java.util.List;
import org.stateviews.benchmark.corpus.Specimen;

/**
 * A text that was accepted.
 *
 * @param receipt compact JWS
 * @param digests of the files that were sent, in order
 */
record Acceptance(
        String reference,
        int revision,
        String receipt,
        List<String> digests,
        List<Specimen> specimens) {

    Acceptance {
        digests = List.copyOf(digests);
        specimens = List.copyOf(specimens);
    }
}
