package org.stateviews.search.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportOpened;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.ReportTexts;

/**
 * Begins a report with its draft. The draft is computed and stored before anything is claimed or
 * said, so a failure leaves no half report; who sends the same key again is given the same report.
 */
final class Opening {
    private final ReportDesk desk;
    private final ReportTexts texts;
    private final OpeningClaims claims;
    private final List<DraftPart> parts;
    private final Clock clock;

    Opening(
            ReportDesk desk,
            ReportTexts texts,
            OpeningClaims claims,
            List<DraftPart> parts,
            Clock clock) {
        this.desk = desk;
        this.texts = texts;
        this.claims = claims;
        this.parts = List.copyOf(parts);
        this.clock = clock;
    }

    /**
     * Begins a report.
     *
     * <p>Refused with 400 {@code invalid-value} for a cut-off to come, 404 for an unknown call, 422
     * {@code key-reused}.
     *
     * @param key names the request, so that sending it again is the same request
     */
    Report open(CallId call, Instant asAt, String key, String account) {
        var published = desk.call(call);
        requirePast(asAt);
        var claim = claims.find(account, key);
        claim.ifPresent(it -> requireSame(it, call, asAt));
        var known = claim.flatMap(it -> desk.find(it.report())).filter(it -> it.drafted() != null);
        if (known.isPresent()) {
            return known.get();
        }
        var draft = texts.keep(draft(published.call(), asAt));
        var made = claim.orElseGet(() -> claims.make(account, key, call, asAt));
        requireSame(made, call, asAt);
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var report = made.report();
        desk.append(
                Topic.REPORTS,
                List.of(
                        new ReportOpened(report, asAt, account, at),
                        new ReportDrafted(report, draft, account, at)));
        return desk.get(report);
    }

    private DraftedReport draft(Call call, Instant asAt) {
        var blocks = new ArrayList<DraftedBlock>();
        Map<String, List<String>> unread = new HashMap<>();
        for (var part : parts) {
            var drafted = part.of(call, asAt);
            blocks.addAll(drafted.blocks());
            unread.putAll(drafted.unread());
        }
        return new DraftedReport(blocks, unread);
    }

    private void requirePast(Instant asAt) {
        if (asAt.isAfter(clock.instant())) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", "asAt")
                    .with("field", "asAt")
                    .exception();
        }
    }

    private static void requireSame(OpeningClaims.Claim claim, CallId call, Instant asAt) {
        if (!claim.report().call().equals(call) || !claim.asAt().equals(asAt)) {
            throw Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused").exception();
        }
    }
}
