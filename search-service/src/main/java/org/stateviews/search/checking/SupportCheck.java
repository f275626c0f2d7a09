package org.stateviews.search.checking;

import java.util.stream.Stream;

/** Sentences that rest on nothing and that no editor answers for, and texts not decided between. */
final class SupportCheck implements Check {
    @Override
    public Stream<Finding> of(Case report) {
        var unsupported =
                report.spots()
                        .filter(it -> !it.block().isHeading())
                        .filter(it -> it.sentence().evidence().isEmpty())
                        .filter(it -> !it.sentence().editorsOwn())
                        .filter(it -> it.sentence().call() == null)
                        .map(it -> it.finding("unsupported"));
        var disputed =
                report.report().all().stream()
                        .filter(it -> it.isDisputed())
                        .map(it -> Finding.at(it, "two-texts", it.alternatives().size() + 1));
        return Stream.concat(unsupported, disputed);
    }
}
