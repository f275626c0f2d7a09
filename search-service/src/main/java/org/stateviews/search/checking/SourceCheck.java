package org.stateviews.search.checking;

import java.util.stream.Stream;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.search.index.Passage;
import org.stateviews.search.replies.Reply;

/**
 * Sentences whose source is not any more what it was when somebody relied on it: taken back,
 * revised, corrected, given other themes, or no longer to be found.
 */
final class SourceCheck implements Check {
    @Override
    public Stream<Finding> of(Case report) {
        return report.spots()
                .flatMap(
                        spot ->
                                spot.sentence().evidence().stream()
                                        .flatMap(it -> findings(report, spot, it)));
    }

    private static Stream<Finding> findings(Case report, Case.Spot spot, ReportEvidence it) {
        var reply = report.reply(it.reference());
        return reply.isEmpty()
                ? Stream.of(spot.finding("source-unanswered", it.reference()))
                : told(report, spot, it, reply.get());
    }

    private static Stream<Finding> told(
            Case report, Case.Spot spot, ReportEvidence it, Reply reply) {
        var name = Names.of(it.submitter());
        var taken = reply.withdrawn();
        if (taken != null) {
            return Stream.of(spot.finding("source-withdrawn", name, it.label()));
        }
        if (reply.newest() > it.passage().document().revision()) {
            return Stream.of(spot.finding("source-revised", name, it.label(), reply.newest()));
        }
        var passage = report.passages().get(it.passage().id());
        if (passage == null) {
            return Stream.of(spot.finding("source-gone", name, it.label()));
        }
        var findings = Stream.<Finding>builder();
        if (!passage.wording().text().contains(it.quote())) {
            findings.add(spot.finding("source-corrected", name, it.label()));
        }
        var theme = it.theme();
        if (theme != null && !isAbout(passage, theme)) {
            findings.add(spot.finding("source-rethemed", name, it.label(), theme));
        }
        return findings.build();
    }

    private static boolean isAbout(Passage passage, String theme) {
        return passage.subjects().themes().stream().anyMatch(it -> it.isUnder(theme));
    }
}
