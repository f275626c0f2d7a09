package org.stateviews.search.audit;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Event.ReviewEvent;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.kit.log.RecordPosition;

/** Which events are accounted for, and as what. */
final class AuditReading {
    private AuditReading() {}

    static Optional<AuditEntry> entry(Event event, RecordPosition position) {
        return Optional.ofNullable(
                switch (event) {
                    case OriginalOpened it -> opened(it);
                    case SubmissionReceived it -> received(it, position);
                    case SubmissionWithdrawn it -> withdrawn(it);
                    case TextCorrected it -> said(it, AuditKind.TEXT_CORRECTED, "");
                    case ThemeReviewed it ->
                            said(
                                    it,
                                    AuditKind.THEME_REVIEWED,
                                    ": " + it.verdict() + " " + it.theme());
                    case CallPublished it -> published(it);
                    case RebuildRequested it -> rebuild(it);
                    case GenerationOpened it -> generation(it);
                    case RereadRequested it -> reread(it);
                    case ReplayRequested it -> replay(it);
                    default -> null;
                });
    }

    /** What counts once however often it is said; empty for what counts each time. */
    static Optional<Object> saidOnce(Event event) {
        return switch (event) {
            case SubmissionReceived it ->
                    Optional.of(List.of("received", it.reference(), it.revision()));
            case SubmissionWithdrawn it -> Optional.of(List.of("withdrawn", it.reference()));
            case CallPublished it ->
                    Optional.of(List.of("published", it.call().id(), it.version()));
            case GenerationOpened it -> Optional.of(List.of("opened", it.generation()));
            case ReviewEvent it -> Optional.of(it);
            default -> Optional.empty();
        };
    }

    private static AuditEntry opened(OriginalOpened it) {
        var document = it.document();
        return new AuditEntry(
                it.at(),
                it.account(),
                AuditKind.ORIGINAL_OPENED,
                document.reference(),
                document.revision(),
                document.ordinal(),
                null);
    }

    private static AuditEntry received(SubmissionReceived it, RecordPosition position) {
        return new AuditEntry(
                position.at(),
                it.acceptance().account(),
                AuditKind.SUBMISSION_RECEIVED,
                it.reference(),
                it.revision(),
                null,
                null);
    }

    private static AuditEntry withdrawn(SubmissionWithdrawn it) {
        return new AuditEntry(
                it.at(), it.by(), AuditKind.SUBMISSION_WITHDRAWN, it.reference(), null, null, null);
    }

    private static AuditEntry said(ReviewEvent it, AuditKind kind, String what) {
        var document = it.passage().document();
        return new AuditEntry(
                it.at(),
                it.account(),
                kind,
                document.reference(),
                document.revision(),
                document.ordinal(),
                it.passage().key() + what);
    }

    private static AuditEntry published(CallPublished it) {
        return new AuditEntry(
                it.at(),
                it.by(),
                AuditKind.CALL_PUBLISHED,
                null,
                null,
                null,
                it.call().id() + " v" + it.version());
    }

    private static AuditEntry rebuild(RebuildRequested it) {
        var number = Integer.toString(it.generation());
        return new AuditEntry(
                it.at(), it.account(), AuditKind.REBUILD_REQUESTED, null, null, null, number);
    }

    private static AuditEntry generation(GenerationOpened it) {
        var number = Integer.toString(it.generation());
        return new AuditEntry(it.at(), null, AuditKind.GENERATION_OPENED, null, null, null, number);
    }

    private static AuditEntry reread(RereadRequested it) {
        DocumentPointer document = it.document();
        return new AuditEntry(
                it.at(),
                it.account(),
                AuditKind.REREAD_REQUESTED,
                document.reference(),
                document.revision(),
                document.ordinal(),
                it.extractor());
    }

    private static AuditEntry replay(ReplayRequested it) {
        var letter = it.topic() + "-" + it.partition() + "@" + it.offset();
        return new AuditEntry(
                it.at(), it.account(), AuditKind.REPLAY_REQUESTED, null, null, null, letter);
    }
}
