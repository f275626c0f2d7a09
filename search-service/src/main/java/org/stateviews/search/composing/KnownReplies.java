package org.stateviews.search.composing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;

/**
 * Which replies to a call a report prints, and which come as its addendum: those that came after
 * its cut-off, or after the deadline in force.
 */
final class KnownReplies {
    private final Report report;
    private final Call call;
    private final List<Reply> then;
    private final List<Reply> now;
    private final Map<SubmissionReference, Reply> byReference;

    /**
     * Replies to the call of a report.
     *
     * @param then as they stood at the cut-off, in the official order
     * @param now as they stand now, in the official order
     */
    KnownReplies(Report report, Call call, List<Reply> then, List<Reply> now) {
        this.report = report;
        this.call = call;
        this.then = List.copyOf(then);
        this.now = List.copyOf(now);
        this.byReference =
                Stream.concat(then.stream(), now.stream())
                        .collect(toMap(Reply::reference, identity(), (first, _) -> first));
    }

    Report report() {
        return report;
    }

    Call call() {
        return call;
    }

    /** Those that the report prints. */
    List<Reply> inTime() {
        return printable(then.stream().filter(it -> !isLate(it)));
    }

    /** Those that the addendum prints, in their newest text. */
    List<Reply> late() {
        return printable(now.stream().filter(this::isLate));
    }

    /** A reply as it stood at the cut-off, or as it stands now where it came later. */
    Optional<Reply> find(SubmissionReference reference) {
        return Optional.ofNullable(byReference.get(reference));
    }

    /** Whether a reply may be printed, and its State named for it. */
    boolean isPrintable(SubmissionReference reference) {
        return find(reference).filter(this::isPrintable).isPresent();
    }

    private boolean isLate(Reply reply) {
        var received = reply.firstReceived();
        return received.isAfter(report.opened().asAt()) || call.isLate(received);
    }

    private boolean isPrintable(Reply reply) {
        return !reply.isRestricted() || report.papers().isConsented(reply.reference());
    }

    private List<Reply> printable(Stream<Reply> replies) {
        return replies.filter(this::isPrintable).toList();
    }
}
