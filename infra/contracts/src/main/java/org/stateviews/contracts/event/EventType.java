package org.stateviews.contracts.event;

import java.util.Optional;

/**
 * Every event type with its wire name {@code org.stateviews.<aggregate>.<past-tense>.v<n>}. The
 * JSON Schema is {@code schemas/<wire name>.json}.
 */
public enum EventType {
    CALL_PUBLISHED("org.stateviews.call.published.v1", CallPublished.class),
    SUBMISSION_RECEIVED("org.stateviews.submission.received.v1", SubmissionReceived.class),
    SUBMISSION_WITHDRAWN("org.stateviews.submission.withdrawn.v1", SubmissionWithdrawn.class),
    EXTRACTION_REQUESTED("org.stateviews.extraction.requested.v1", ExtractionRequested.class),
    DOCUMENT_SCANNED("org.stateviews.document.scanned.v1", DocumentScanned.class),
    DOCUMENT_DELAYED("org.stateviews.document.delayed.v1", DocumentDelayed.class),
    RECOGNITION_REQUESTED("org.stateviews.recognition.requested.v1", RecognitionRequested.class),
    PAGES_READ("org.stateviews.pages.read.v1", PagesRead.class),
    DOCUMENT_READ("org.stateviews.document.read.v1", DocumentRead.class),
    DOCUMENT_NOT_READ("org.stateviews.document.not-read.v1", DocumentNotRead.class),
    SIGNATURES_FOUND("org.stateviews.signatures.found.v1", SignaturesFound.class),
    ATTACHMENTS_FOUND("org.stateviews.attachments.found.v1", AttachmentsFound.class),
    SEARCHABLE("org.stateviews.submission.searchable.v1", Searchable.class),
    TEXT_CORRECTED("org.stateviews.text.corrected.v1", TextCorrected.class),
    THEME_REVIEWED("org.stateviews.theme.reviewed.v1", ThemeReviewed.class),
    REPORT_OPENED("org.stateviews.report.opened.v1", ReportOpened.class),
    REPORT_DRAFTED("org.stateviews.report.drafted.v1", ReportDrafted.class),
    REPORT_EDITED("org.stateviews.report.edited.v1", ReportEdited.class),
    ORIGINAL_OPENED("org.stateviews.original.opened.v1", OriginalOpened.class),
    REBUILD_REQUESTED("org.stateviews.rebuild.requested.v1", RebuildRequested.class),
    GENERATION_OPENED("org.stateviews.generation.opened.v1", GenerationOpened.class),
    REREAD_REQUESTED("org.stateviews.reread.requested.v1", RereadRequested.class),
    REPLAY_REQUESTED("org.stateviews.replay.requested.v1", ReplayRequested.class),
    PROOF_MADE("org.stateviews.proof.made.v1", ProofMade.class);

    private final String wireName;
    private final Class<? extends Event> record;

    EventType(String wireName, Class<? extends Event> record) {
        this.wireName = wireName;
        this.record = record;
    }

    /** Value of the {@code ce_type} header. */
    public String wireName() {
        return wireName;
    }

    /** Java record of the value. */
    public Class<? extends Event> record() {
        return record;
    }

    /** Type of an event about to be written. */
    public static EventType of(Event event) {
        for (var type : values()) {
            if (type.record.equals(event.getClass())) {
                return type;
            }
        }
        throw new IllegalArgumentException("no wire name for " + event.getClass());
    }

    /** Type of a wire name; empty for one from a newer release, which folds skip and count. */
    public static Optional<EventType> ofWireName(String wireName) {
        for (var type : values()) {
            if (type.wireName.equals(wireName)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
