package org.stateviews.search.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.event.ReplayRequested;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;

class AuditTrailTests {
    private static final Instant NOON = Instant.parse("2024-05-27T12:00:00Z");
    private static final SubmissionReference FRANCE = new SubmissionReference("78-237-8-FRA-1");
    private static final Sha256 DIGEST = new Sha256("ab".repeat(32));
    private static final DocumentPointer DOCUMENT = new DocumentPointer(FRANCE, 0, 1, DIGEST);
    private static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);

    private final AuditTrail trail = new AuditTrail();
    private long offset;

    @Test
    void everyReadingAndEveryDecisionIsThereTheNewestFirst() {
        fold(received(), NOON);
        fold(new OriginalOpened(DOCUMENT, "analyst", NOON.plusSeconds(1)), NOON);
        fold(new SubmissionWithdrawn(FRANCE, NOON.plusSeconds(2), "mission.fra"), NOON);
        fold(new RebuildRequested(2, "admin", NOON.plusSeconds(3)), NOON);
        fold(new GenerationOpened(2, 10, "tika", "9", NOON.plusSeconds(4)), NOON);
        fold(new RereadRequested(DOCUMENT, "tika-2", "admin", NOON.plusSeconds(5)), NOON);
        fold(new ReplayRequested("extraction.text.dlt", 3, 17, "admin", NOON.plusSeconds(6)), NOON);

        assertThat(trail.find(ALL))
                .extracting(AuditEntry::kind)
                .containsExactly(
                        AuditKind.REPLAY_REQUESTED,
                        AuditKind.REREAD_REQUESTED,
                        AuditKind.GENERATION_OPENED,
                        AuditKind.REBUILD_REQUESTED,
                        AuditKind.SUBMISSION_WITHDRAWN,
                        AuditKind.ORIGINAL_OPENED,
                        AuditKind.SUBMISSION_RECEIVED);
        assertThat(trail.find(ALL).getFirst().subject()).isEqualTo("extraction.text.dlt-3@17");
    }

    @Test
    void anAcceptanceSaidTwiceIsOneDecisionAndTwoReadingsAreTwo() {
        fold(received(), NOON);
        fold(received(), NOON.plusSeconds(30));
        fold(new OriginalOpened(DOCUMENT, "analyst", NOON), NOON);
        fold(new OriginalOpened(DOCUMENT, "analyst", NOON), NOON);

        assertThat(trail.find(kind(AuditKind.SUBMISSION_RECEIVED)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.at()).isEqualTo(NOON))
                .satisfies(entry -> assertThat(entry.account()).isEqualTo("mission.fra"));
        assertThat(trail.find(kind(AuditKind.ORIGINAL_OPENED))).hasSize(2);
    }

    @Test
    void filtersNarrowAndTheLastDayIsIncluded() {
        fold(new OriginalOpened(DOCUMENT, "analyst", NOON), NOON);
        fold(new OriginalOpened(DOCUMENT, "editor", NOON.plusSeconds(86_400)), NOON);
        fold(new RebuildRequested(2, "editor", NOON.plusSeconds(86_401)), NOON);

        assertThat(found("analyst", null, null)).isEqualTo(1);
        assertThat(found("editor", null, null)).isEqualTo(2);
        assertThat(found("edit", null, null)).isZero();
        assertThat(found(null, LocalDate.of(2024, 5, 28), null)).isEqualTo(2);
        assertThat(found(null, null, LocalDate.of(2024, 5, 27))).isEqualTo(1);
        assertThat(found(null, LocalDate.of(2024, 5, 27), LocalDate.of(2024, 5, 28))).isEqualTo(3);
        assertThat(trail.find(new AuditFilter(null, FRANCE, null, null, null))).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasWords(AuditKind kind) {
        assertThat(ResourceBundle.getBundle("messages", Locale.ROOT).getString("audit." + kind))
                .isNotBlank();
    }

    private int found(@Nullable String account, @Nullable LocalDate from, @Nullable LocalDate to) {
        return trail.find(new AuditFilter(account, null, null, from, to)).size();
    }

    private static AuditFilter kind(AuditKind kind) {
        return new AuditFilter(null, null, kind, null, null);
    }

    private void fold(Event event, Instant stored) {
        trail.fold(event, new RecordPosition("audit", 0, offset++, stored));
    }

    private static SubmissionReceived received() {
        var document =
                new SubmittedDocument(
                        1, "vues.pdf", DocumentKind.MAIN, "fr", "application/pdf", DIGEST, 10);
        return new SubmissionReceived(
                FRANCE,
                0,
                "Vues",
                Publication.PUBLIC,
                null,
                List.of(document),
                new Acceptance(NOON.minusSeconds(86_400), null, false, "mission.fra", false));
    }
}
