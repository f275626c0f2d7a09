package org.stateviews.search.checking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.search.replies.Reply;

/**
 * Who is left out: submissions that no sentence rests on, and regional groups and languages that
 * are cited much less than the others.
 */
final class FairnessCheck implements Check {
    private static final int PERCENT = 100;

    private final int leastPercent;

    /**
     * A check with a border.
     *
     * @param leastPercent a group is under-cited when the share of its submissions that are cited
     *     is less than so many percent of the share of all
     */
    FairnessCheck(int leastPercent) {
        this.leastPercent = leastPercent;
    }

    @Override
    public Stream<Finding> of(Case report) {
        var cited =
                report.report()
                        .sentences()
                        .flatMap(it -> it.evidence().stream())
                        .map(ReportEvidence::reference)
                        .collect(toSet());
        var uncited =
                report.replies().stream()
                        .filter(it -> it.withdrawn() == null && !cited.contains(it.reference()))
                        .map(FairnessCheck::uncited);
        return Stream.of(
                        uncited,
                        under("group-undercited", report.replies(), cited, FairnessCheck::group),
                        under(
                                "language-undercited",
                                report.replies(),
                                cited,
                                FairnessCheck::language))
                .flatMap(it -> it);
    }

    private static Finding uncited(Reply reply) {
        return Finding.of("state-uncited", Names.of(reply.submitter()), reply.reference());
    }

    private Stream<Finding> under(
            String code,
            List<Reply> replies,
            Set<SubmissionReference> cited,
            Function<Reply, Optional<String>> part) {
        Map<String, List<Reply>> parts =
                replies.stream()
                        .filter(it -> part.apply(it).isPresent())
                        .collect(
                                groupingBy(
                                        it -> part.apply(it).orElseThrow(),
                                        TreeMap::new,
                                        java.util.stream.Collectors.toList()));
        double all = share(replies, cited);
        return parts.entrySet().stream()
                .filter(it -> share(it.getValue(), cited) * PERCENT < all * leastPercent)
                .map(
                        it ->
                                Finding.of(
                                        code,
                                        it.getKey(),
                                        count(it.getValue(), cited),
                                        it.getValue().size()));
    }

    private static double share(List<Reply> replies, Set<SubmissionReference> cited) {
        return replies.isEmpty() ? 0 : (double) count(replies, cited) / replies.size();
    }

    private static long count(List<Reply> replies, Set<SubmissionReference> cited) {
        return replies.stream().filter(it -> cited.contains(it.reference())).count();
    }

    private static Optional<String> group(Reply reply) {
        return States.find(reply.submitter()).flatMap(State::regionalGroup).map(Enum::name);
    }

    private static Optional<String> language(Reply reply) {
        return reply.text().documents().stream()
                .filter(it -> it.kind() == DocumentKind.MAIN)
                .map(SubmittedDocument::language)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
