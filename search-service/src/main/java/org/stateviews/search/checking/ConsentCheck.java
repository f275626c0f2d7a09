package org.stateviews.search.checking;

import java.util.stream.Stream;
import org.stateviews.search.replies.Reply;

/**
 * Text for the Secretariat only that is quoted, or whose State is named, without the State's
 * consent. It may be counted.
 */
final class ConsentCheck implements Check {
    static final String CODE = "consent-missing";

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots().flatMap(spot -> findings(report, spot));
    }

    private static Stream<Finding> findings(Case report, Case.Spot spot) {
        return spot.sentence().evidence().stream()
                .flatMap(it -> report.reply(it.reference()).stream())
                .distinct()
                .filter(Reply::isRestricted)
                .filter(it -> !report.report().papers().isConsented(it.reference()))
                .filter(it -> isQuoted(spot, it) || isNamed(report, spot, it))
                .map(it -> spot.finding(CODE, Names.of(it.submitter()), it.reference()));
    }

    private static boolean isQuoted(Case.Spot spot, Reply reply) {
        var sentence = spot.sentence();
        return sentence.quotation()
                && sentence.evidence().getFirst().reference().equals(reply.reference());
    }

    /** A State that said the same in public may be named for that. */
    private static boolean isNamed(Case report, Case.Spot spot, Reply reply) {
        return Names.in(spot.text()).stream().anyMatch(it -> it.code().equals(reply.submitter()))
                && spot.sentence().evidence().stream()
                        .filter(it -> it.submitter().equals(reply.submitter()))
                        .flatMap(it -> report.reply(it.reference()).stream())
                        .allMatch(Reply::isRestricted);
    }
}
