package org.stateviews.search.reporting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;

/** Ends the work on a report: every submission that it does not cite needs a reason. */
final class Closing {
    private final ReportDesk desk;
    private final ReportingSettings settings;

    Closing(ReportDesk desk, ReportingSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    /** Submissions that no sentence rests on, in the official order. */
    List<Reply> uncited(Report report) {
        var cited =
                report.sentences()
                        .flatMap(it -> it.evidence().stream())
                        .map(ReportEvidence::reference)
                        .collect(Collectors.toSet());
        return desk.replies(report).stream().filter(it -> !cited.contains(it.reference())).toList();
    }

    /** Refuses with 422 {@code uncited-unexplained}, naming each submission without a reason. */
    ReportEdit.Closed closed(Report report, @Nullable Map<String, String> reasons) {
        var given = reasons == null ? Map.<String, String>of() : reasons;
        var kept = new TreeMap<String, String>();
        given.forEach((reference, reason) -> keep(kept, reference, reason));
        var unexplained =
                uncited(report).stream()
                        .map(Reply::reference)
                        .map(SubmissionReference::value)
                        .filter(it -> !kept.containsKey(it))
                        .toList();
        if (!unexplained.isEmpty()) {
            throw Problem.of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "uncited-unexplained",
                            unexplained.size())
                    .with("references", unexplained)
                    .exception();
        }
        return new ReportEdit.Closed(kept);
    }

    private void keep(Map<String, String> kept, String reference, @Nullable String reason) {
        if (!Typed.line(reason).isEmpty()) {
            kept.put(reference, Typed.required("reasons", reason, settings.textLength()));
        }
    }
}
