package org.stateviews.search.checking;

import java.util.List;
import java.util.stream.Stream;

/**
 * Sentences that are said to follow from the call and are not what its data say: the deadline
 * moved, a further note was sent, or somebody wrote other words.
 */
final class CallCheck implements Check {
    @Override
    public Stream<Finding> of(Case report) {
        var standing = report.spots().map(Case.Spot::text).toList();
        var untold = report.callSays().stream().filter(it -> !standing.contains(it)).toList();
        return report.spots()
                .filter(it -> it.sentence().call() != null)
                .filter(it -> !report.callSays().contains(it.text()))
                .map(it -> finding(it, untold));
    }

    /** Where one sentence is wrong and one is missing, the one belongs in place of the other. */
    private static Finding finding(Case.Spot spot, List<String> untold) {
        var finding = spot.finding("source-call");
        return untold.size() == 1 ? finding.fixedBy(untold.getFirst()) : finding;
    }
}
