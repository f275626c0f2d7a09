package org.stateviews.search.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Reports;

/**
 * Reports, calls and replies as far as the log is folded: 503 {@code still-reading} until it is,
 * 404 {@code not-found} for what is not there.
 */
final class ReportDesk {
    private final Reports reports;
    private final FoldedLog reportsLog;
    private final Replies replies;
    private final FoldedLog repliesLog;

    ReportDesk(Reports reports, FoldedLog reportsLog, Replies replies, FoldedLog repliesLog) {
        this.reports = reports;
        this.reportsLog = reportsLog;
        this.replies = replies;
        this.repliesLog = repliesLog;
    }

    Report get(ReportId id) {
        return find(id).orElseThrow(ReportDesk::unknown);
    }

    Report get(ReportId id, int version) {
        requireFolded();
        return reports.find(id, version).orElseThrow(ReportDesk::unknown);
    }

    Optional<Report> find(ReportId id) {
        requireFolded();
        return reports.find(id);
    }

    List<Report> all() {
        requireFolded();
        return reports.all();
    }

    CallPublished call(CallId id) {
        requireFolded();
        return replies.call(id).orElseThrow(ReportDesk::unknown);
    }

    List<CallPublished> calls() {
        requireFolded();
        return replies.calls();
    }

    /** What the report is about, in the official order. */
    List<Reply> replies(Report report) {
        requireFolded();
        return replies.asAt(report.id().call(), report.opened().asAt());
    }

    void append(Topic topic, List<? extends Event> events) {
        reportsLog.append(topic, events);
    }

    private void requireFolded() {
        reportsLog.requireFolded();
        repliesLog.requireFolded();
    }

    static RuntimeException unknown() {
        return Problem.of(HttpStatus.NOT_FOUND, "not-found").exception();
    }
}
