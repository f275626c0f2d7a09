package org.stateviews.search.reporting;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.checking.Finding;
import org.stateviews.search.reports.Report;

/** Nothing is printed while a State is named or quoted without the consent that it must give. */
final class Consents {
    private Consents() {}

    /**
     * The report, if it may be printed.
     *
     * <p>Refused with 422 {@code consent-missing}: {@code passages} says which are named or quoted
     * and {@code references} whose consent is missing.
     *
     * @param severe what the checks find that keeps a report in the house
     * @param unprintable passages that are quoted, be they of replies that the checks know or not
     */
    static Report require(Report report, List<Finding> severe, List<ReportEvidence> unprintable) {
        var found = severe.stream().flatMap(it -> evidence(report, it));
        var restricted = Stream.concat(found, unprintable.stream()).toList();
        var passages = restricted.stream().map(it -> it.passage().id()).distinct().toList();
        var references = restricted.stream().map(it -> it.reference().value()).distinct().toList();
        if (!references.isEmpty()) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "consent-missing",
                            references.size(),
                            passages.stream().collect(joining(", ")))
                    .with("references", references)
                    .with("passages", passages)
                    .exception();
        }
        return report;
    }

    /** Passages of the submission that a finding names, in its sentence. */
    private static Stream<ReportEvidence> evidence(Report report, Finding finding) {
        var place = finding.sentence();
        var block = finding.block();
        return block == null || place == null
                ? Stream.empty()
                : report.block(block).stream()
                        .flatMap(it -> it.sentences().get(place).evidence().stream())
                        .filter(it -> it.reference().value().equals(finding.arguments().getLast()));
    }
}
