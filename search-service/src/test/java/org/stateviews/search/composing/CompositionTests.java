package org.stateviews.search.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.search.Passages;
import org.stateviews.search.publishing.Element;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.publishing.Run;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Sample;

class CompositionTests {
    private static final CallId CALL = new CallId("78-237-8");
    private static final ReportSentence STATED =
            Sample.sentence("Two States (Ghana and Kenya) need training.", "GHA", "KEN");

    @Test
    void repliesStandInTheOfficialOrderInSectionsByWhoReplied() {
        var manuscript =
                manuscript(
                        Sample.drafted(STATED),
                        reply("EU"),
                        reply("VAT"),
                        reply("KEN"),
                        reply("GHA"));

        assertThat(manuscript.body().stream().flatMap(CompositionTests::headings))
                .containsExactly(
                        "Capacity-building",
                        "Replies received from Governments",
                        "Ghana",
                        "Kenya",
                        "Reply received from the European Union",
                        "European Union",
                        "Replies received from observer States",
                        "Holy See");
    }

    @Test
    void aReplySaysItsLanguageAndDayBelowItsHeading() {
        var brackets =
                manuscript(Sample.drafted(STATED), reply("GHA")).body().stream()
                        .filter(it -> it instanceof Element.BracketLine)
                        .map(it -> ((Element.BracketLine) it).text());

        assertThat(brackets).containsExactly("[Original: Spanish]", "[27 May 2024]");
    }

    @Test
    void restrictedTextIsNotPrintedNorNamedWithoutConsent() {
        var report = Sample.drafted(STATED);
        var kenya = reply("KEN", Publication.SECRETARIAT_ONLY);
        var consent =
                new ReportEdit.ConsentRecorded(
                        kenya.reply().reference(), "Mission", "2024-05-27", "F/1");

        var without = manuscript(report, reply("GHA"), kenya);
        var with = manuscript(report.with(Sample.edited("c", "editor", consent)), kenya);

        assertThat(without.body().stream().flatMap(CompositionTests::headings))
                .doesNotContain("Kenya");
        assertThat(without.evidence())
                .extracting(it -> it.source().state())
                .contains("(not named)");
        assertThat(without.evidence().toString()).doesNotContain("78-237-8-KEN-1");
        assertThat(with.body().stream().flatMap(CompositionTests::headings)).contains("Kenya");
    }

    @Test
    void whatIsQuotedIsSetApartInItsLanguageOrInTheTranslationAttached() {
        var evidence = Sample.evidence("GHA", 3, "Necesita formación.");
        var quoted = new ReportSentence("Ghana (para. 3):", List.of(evidence), false, true);
        var translated = new ReplyText.Translated("It needs training.", "Working translation.");
        var report = Sample.drafted(quoted);

        var original = quotation(composed(report, Optional.empty()));
        var english = quotation(composed(report, Optional.of(translated)));

        assertThat(words(original)).containsExactly("“Necesita formación.”");
        assertThat(words(english))
                .containsExactly("“It needs training.”", "Original: English. Working translation.");
    }

    @Test
    void theMastheadIsThatOfTheEditor() {
        var written =
                new ReportMasthead(
                        "General Assembly",
                        "A/79/1",
                        "General",
                        "27 May 2024",
                        List.of("English", "Spanish"),
                        new ReportMasthead.AgendaItem(
                                "Seventy-ninth session", "93", "A/79/150", ""),
                        "Report of the Secretary-General");
        var report =
                Sample.drafted(STATED)
                        .with(
                                Sample.edited(
                                        "m", "editor", new ReportEdit.MastheadWritten(0, written)));

        var head = manuscript(report).masthead();

        assertThat(head.issuance().date()).isEqualTo(LocalDate.of(2024, 5, 27));
        assertThat(head.issuance().originals())
                .containsExactly(OfficialLanguage.ENGLISH, OfficialLanguage.SPANISH);
        assertThat(head.agenda().item()).isEqualTo("Item 93 of the provisional agenda");
        assertThat(head.title()).isEqualTo("A fictional call");
    }

    private static Stream<String> headings(Element element) {
        return switch (element) {
            case Element.Heading it -> Stream.of(it.text());
            case Element.ReplyHeading it -> Stream.of(it.name());
            default -> Stream.empty();
        };
    }

    private static Element.Quotation quotation(Manuscript manuscript) {
        return manuscript.body().stream()
                .filter(it -> it instanceof Element.Quotation)
                .map(it -> (Element.Quotation) it)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Element.Quotation quotation) {
        return quotation.runs().stream()
                .map(
                        run ->
                                switch (run) {
                                    case Run.Words it -> it.text();
                                    case Run.Note it -> it.text();
                                })
                .toList();
    }

    private static Manuscript composed(Report report, Optional<ReplyText.Translated> translation) {
        return new Composition(report, call(), _ -> translation).with(List.of());
    }

    private static Manuscript manuscript(Report report, ReplyText... replies) {
        return new Composition(report, call(), _ -> Optional.empty()).with(List.of(replies));
    }

    private static ReplyText reply(String state) {
        return reply(state, Publication.PUBLIC);
    }

    private static ReplyText reply(String state, Publication publication) {
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        "es",
                        "application/pdf",
                        new Sha256("5e".repeat(32)),
                        7);
        var received =
                new SubmissionReceived(
                        SubmissionReference.of(CALL, new SubmitterCode(state), 1),
                        0,
                        "Fictional views",
                        publication,
                        null,
                        List.of(document),
                        new Acceptance(Passages.RECEIVED, null, false, "mission", false));
        var reply = new Reply(received, Passages.RECEIVED, 0, null);
        var passage = Passages.of(state, "es", "Unas palabras.").build();
        return new ReplyText(reply, List.of(passage), null);
    }

    private static Call call() {
        return new Call(
                CALL,
                new Call.Mandate("78/237", 8, Map.of(), "78", null),
                Map.of("en", "A fictional call"),
                new Call.Submitters(Set.of(), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                null,
                List.of(),
                List.of());
    }
}
