package org.stateviews.submissionapi.tracking;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stateviews.contracts.event.DigitalSignature;
import org.stateviews.contracts.event.DigitalSignature.State;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.SignaturesFound;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.submissionapi.calls.Calls;

/** Puts the standing of submissions into words. */
@Component
public class SubmissionViews {

    private final SubmissionLedger ledger;
    private final Calls calls;
    private final MessageSource messages;

    SubmissionViews(SubmissionLedger ledger, Calls calls, MessageSource messages) {
        this.ledger = ledger;
        this.calls = calls;
        this.messages = messages;
    }

    /** View of the text in force. */
    public SubmissionView of(SubmissionHistory history) {
        var event = history.newest().orElseThrow().event();
        var standing = Standing.of(history);
        var acceptance = event.acceptance();
        boolean late =
                calls.find(event.callId())
                        .map(it -> it.call().isLate(acceptance.receivedAt()))
                        .orElse(acceptance.late());
        return new SubmissionView(
                event.reference().value(),
                event.callId().value(),
                event.submitterCode().value(),
                event.title(),
                event.publication(),
                event.onBehalfOf(),
                event.revision(),
                acceptance.receivedAt(),
                late,
                acceptance.byStaff(),
                standing.status(),
                standing.searchable(),
                standing.waitingFor().map(it -> waitingFor(history, it)).orElse(null),
                standing.waitingFor()
                        .filter(WaitingFor.RECOGNITION::equals)
                        .flatMap(_ -> ledger.place(event.reference(), event.revision()))
                        .map(this::view)
                        .orElse(null),
                standing.attention().stream().map(this::view).toList(),
                history.documents(event).stream()
                        .map(it -> view(history, event.revision(), it, standing))
                        .toList());
    }

    private WaitingFor waitingFor(SubmissionHistory history, WaitingFor known) {
        var newest = history.newest().orElseThrow().event();
        boolean unscanned =
                history.documents(newest).stream()
                        .map(it -> new DocumentKey(newest.revision(), it.ordinal()))
                        .anyMatch(it -> history.scan(it).isEmpty());
        return known == WaitingFor.READING && unscanned && ledger.scannerAway()
                ? WaitingFor.VIRUS_SCAN
                : known;
    }

    private SubmissionView.QueueView view(RecognitionQueue.Place place) {
        var minutes = place.rest().map(it -> Math.max(1, it.plusSeconds(30).toMinutes()));
        var words =
                messages.getMessage(
                        "queue.place",
                        new Object[] {place.pages(), place.ahead()},
                        LocaleContextHolder.getLocale());
        var expected =
                minutes.map(
                        it ->
                                messages.getMessage(
                                        "queue.expected",
                                        new Object[] {it},
                                        LocaleContextHolder.getLocale()));
        return new SubmissionView.QueueView(
                place.pages(),
                place.ahead(),
                place.rest().map(Duration::toSeconds).orElse(null),
                expected.map(it -> words + " " + it).orElse(words));
    }

    private SubmissionView.AttentionView view(Attention attention) {
        return new SubmissionView.AttentionView(
                attention.document(),
                attention.page(),
                attention.name(),
                attention.code(),
                text("reason." + attention.code()),
                text("remedy." + attention.code()),
                attention.turn());
    }

    private SubmissionView.DocumentView view(
            SubmissionHistory history,
            int revision,
            SubmittedDocument document,
            Standing standing) {
        var key = new DocumentKey(revision, document.ordinal());
        var progress = history.progress(key);
        var notRead = progress.notRead();
        return new SubmissionView.DocumentView(
                document.ordinal(),
                Ordinals.attachedTo(document.ordinal()).orElse(null),
                document.name(),
                document.kind(),
                document.sha256().hex(),
                document.bytes(),
                status(progress, standing),
                notRead == null ? null : text("reason." + notRead.code()),
                document.language(),
                history.scan(key).map(this::view).orElse(null),
                signature(history.signatures().get(key)),
                pages(progress));
    }

    private SubmissionView.ScanView view(DocumentScanned scan) {
        var words =
                messages.getMessage(
                        "scan." + scan.verdict(),
                        new Object[] {scan.signature(), scan.scanner()},
                        LocaleContextHolder.getLocale());
        return new SubmissionView.ScanView(
                scan.verdict(), scan.signature(), scan.scanner(), scan.at(), words);
    }

    private SubmissionView.@Nullable SignatureView signature(@Nullable SignaturesFound found) {
        if (found == null) {
            return null;
        }
        var all = found.signatures();
        var states = all.stream().map(DigitalSignature::state).toList();
        var worst =
                states.contains(State.BROKEN)
                        ? State.BROKEN
                        : states.contains(State.NOT_CHECKED) ? State.NOT_CHECKED : State.VALID;
        boolean whole = all.stream().anyMatch(DigitalSignature::wholeFile);
        var meaning = text("signature." + worst) + (whole ? "" : " " + text("signature.part"));
        return new SubmissionView.SignatureView(worst, whole, meaning, all);
    }

    private static SubmissionStatus status(DocumentProgress progress, Standing standing) {
        if (standing.status() == SubmissionStatus.WITHDRAWN) {
            return SubmissionStatus.WITHDRAWN;
        }
        if (progress.inQuarantine()) {
            return SubmissionStatus.QUARANTINED;
        }
        if (!progress.concluded()) {
            return progress.pages().isEmpty()
                    ? SubmissionStatus.RECEIVED
                    : SubmissionStatus.PROCESSING;
        }
        boolean flawed =
                progress.isSilent()
                        || progress.coverage().stream()
                                .map(PageCoverage::status)
                                .anyMatch(
                                        it ->
                                                it == PageStatus.UNREADABLE
                                                        || it == PageStatus.CUT_OFF);
        if (flawed) {
            return SubmissionStatus.NEEDS_ATTENTION;
        }
        return standing.waitingFor().isPresent()
                ? SubmissionStatus.PROCESSING
                : SubmissionStatus.SEARCHABLE;
    }

    private List<SubmissionView.PageView> pages(DocumentProgress progress) {
        return progress.coverage().stream()
                .map(
                        page ->
                                new SubmissionView.PageView(
                                        page.number(),
                                        page.unit(),
                                        page.status(),
                                        reason(page.reason()),
                                        page.name(),
                                        page.confidence()))
                .toList();
    }

    private @Nullable String reason(@Nullable String code) {
        return code == null ? null : text("reason." + code);
    }

    private String text(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return String.valueOf(messages.getMessage(key, null, key, locale));
    }
}
