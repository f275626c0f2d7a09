package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.search.drafting.Basis;
import org.stateviews.search.drafting.Draft;
import org.stateviews.search.drafting.Evidence;
import org.stateviews.search.drafting.Quotation;
import org.stateviews.search.drafting.Source;
import org.stateviews.search.drafting.Speakers;
import org.stateviews.search.drafting.Statement;
import org.stateviews.search.drafting.ThemeDraft;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.reports.DraftedReport;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;
import org.stateviews.taxonomy.matching.Stance;

class DraftPartsTests {
    private static final Instant CUT_OFF = Instant.parse("2024-06-30T22:00:00Z");
    private static final SubmissionReference KENYA = new SubmissionReference("99-1-2-KEN-1");
    private static final Sha256 DIGEST = new Sha256("5e".repeat(32));

    @Test
    void eachStatementIsAParagraphUnderItsThemeWithItsEvidenceAndQuotations() {
        var report = new ThematicPart((_, _) -> draft()).of(call(), CUT_OFF);

        assertThat(report.blocks()).extracting(DraftedBlock::level).containsExactly(1, 2, 3, 0);
        var sentences = report.blocks().getLast().sentences();
        assertThat(sentences)
                .extracting(ReportSentence::text)
                .containsExactly("One State (Kenya) needs training.", "Kenya (para. 12):");
        assertThat(sentences).extracting(ReportSentence::quotation).containsExactly(false, true);
        assertThat(sentences.getFirst().evidence().getFirst().theme()).isEqualTo("training");
        assertThat(sentences).noneMatch(ReportSentence::editorsOwn);
    }

    @Test
    void aPlaceInBracketsIsNoNumberOfTheAuthor() {
        var sentences =
                new ThematicPart((_, _) -> draft())
                        .of(call(), CUT_OFF)
                        .blocks()
                        .getLast()
                        .sentences();

        assertThat(sentences.getFirst().evidence().getFirst().paragraph()).isEqualTo("12");
        assertThat(sentences.getLast().evidence().getFirst().paragraph()).isNull();
        assertThat(sentences.getLast().evidence().getFirst().label()).isEqualTo("[17]");
    }

    @Test
    void whatWasNotReadIsKeptWithTheDraft() {
        assertThat(new ThematicPart((_, _) -> draft()).of(call(), CUT_OFF).unread())
                .isEqualTo(Map.of(KENYA.value(), List.of("scan.pdf")));
    }

    @Test
    void theSummarySaysHowManyReplied() {
        var replies = new Replies();
        for (var code : List.of("KEN", "FRA", "EU")) {
            replies.fold(received(code), new RecordPosition("submissions", 0, 0, Instant.EPOCH));
        }

        assertThat(lines(new SummaryPart(replies).of(call(), CUT_OFF)))
                .containsExactly(
                        "The present report contains a summary of the views received pursuant to"
                                + " paragraph 2 of General Assembly resolution 99/1.",
                        "By 30 June 2024, replies had been received from 2 Member States and 1"
                                + " other.");
        assertThat(lines(new SummaryPart(new Replies()).of(call(), CUT_OFF)).getLast())
                .endsWith("from 0 Member States.");
    }

    private static List<String> lines(DraftedReport report) {
        return report.blocks().getFirst().sentences().stream().map(ReportSentence::text).toList();
    }

    private static Draft draft() {
        var numbered = evidence("12");
        var speakers = new Speakers(List.of(new SubmitterCode("KEN")), List.of());
        var statement =
                new Statement(
                        "training",
                        null,
                        Stance.STATED,
                        "One State (Kenya) needs training.",
                        speakers,
                        List.of(new Quotation("Kenya (para. 12):", evidence("[17]"))),
                        List.of(numbered),
                        1);
        var pillar = new ThemeDraft("capacity", "capacity", "Capacity-building", List.of());
        var theme = new ThemeDraft("capacity", "training", "Training", List.of(statement));
        var source = new Source(KENYA, 0, CUT_OFF, Publication.PUBLIC, 3, List.of("scan.pdf"));
        return new Draft(
                new CallId("99-1-2"),
                CUT_OFF,
                new Basis("1", List.of(source)),
                List.of(pillar, theme),
                List.of(),
                List.of(),
                List.of());
    }

    private static Evidence evidence(String paragraph) {
        var document = new DocumentPointer(KENYA, 0, 1, DIGEST);
        return new Evidence(
                new PassagePointer(document, "p12ab34cd", DIGEST, 17),
                KENYA.submitter(),
                "views.pdf",
                paragraph,
                "en",
                "Kenya needs training.",
                true);
    }

    private static SubmissionReceived received(String code) {
        var document =
                new SubmittedDocument(
                        1, "views.pdf", DocumentKind.MAIN, "en", "application/pdf", DIGEST, 7);
        return new SubmissionReceived(
                SubmissionReference.of(new CallId("99-1-2"), new SubmitterCode(code), 1),
                0,
                "Fictional views",
                Publication.PUBLIC,
                null,
                List.of(document),
                new Acceptance(Instant.EPOCH, null, false, "mission", false));
    }

    private static Call call() {
        return new Call(
                new CallId("99-1-2"),
                new Call.Mandate("99/1", 2, Map.of(), "99", null),
                Map.of("en", "A fictional call"),
                new Call.Submitters(Set.of(), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                null,
                List.of(),
                List.of());
    }
}
