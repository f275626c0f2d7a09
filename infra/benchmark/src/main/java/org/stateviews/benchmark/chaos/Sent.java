package org.stateviews.benchmark.chaos;

import java.util.List;
import org.stateviews.benchmark.corpus.Planned;
import org.stateviews.benchmark.corpus.Specimen;

/**
 * What was sent of a plan and what came back.
 *
 * @param acceptances one for each text that has a receipt, in order
 * @param failures what was not accepted
 */
record Sent(
        Planned planned, List<Acceptance> acceptances, boolean withdrawn, List<Finding> failures) {

    Sent {
        acceptances = List.copyOf(acceptances);
        failures = List.copyOf(failures);
    }

    /** Reference, or the title when nothing was accepted. */
    String where() {
        return acceptances.isEmpty() ? planned.title() : acceptances.getFirst().reference();
    }

    List<Specimen> specimens() {
        return acceptances.stream().flatMap(it -> it.specimens().stream()).toList();
    }
}
