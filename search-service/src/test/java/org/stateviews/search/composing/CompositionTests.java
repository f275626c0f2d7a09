package org.stateviews.search.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Deadline;
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

        var allowed = report.with(Sample.edited("c", "editor", consent));
        var without = manuscript(report, reply("GHA"), kenya);

        assertThat(known(report, null, reply("GHA"), kenya).inTime())
                .extracting(it -> it.submitter().value())
                .containsExactly("GHA");
        assertThat(without.evidence())
                .extracting(it -> it.source().state())
                .containsExactly("Ghana", "(not named)");
        assertThat(without.evidence().toString()).doesNotContain("78-237-8-KEN-1");
        assertThat(notes(without)).containsExactly("Ghana, para. 3.");
        assertThat(known(allowed, null, kenya).inTime()).containsExactly(kenya.reply());
        assertThat(notes(manuscript(allowed, reply("GHA"), kenya)))
                .containsExactly("Ghana, para. 3; Kenya, para. 3.");
    }

    @Test
    void whatCameAfterTheDeadlineInForceOrTheCutOffComesAsAnAddendum() {
        var report = Sample.drafted(STATED);
        var deadline = new Deadline(LocalDateTime.parse("2024-06-01T00:00"), ZoneOffset.UTC);
        var inTime = reply("GHA");
        var late = reply("KEN", Publication.PUBLIC, Instant.parse("2024-06-02T00:00:00Z"));
        var afterCutOff = reply("FJI", Publication.PUBLIC, Instant.parse("2024-07-02T00:00:00Z"));

        var known = known(report, deadline, afterCutOff, inTime, late);

        assertThat(known.inTime()).containsExactly(inTime.reply());
        assertThat(known.late()).containsExactly(afterCutOff.reply(), late.reply());
        assertThat(known(report, null, afterCutOff, late).inTime()).containsExactly(late.reply());
        assertThat(
                        composition(report, deadline, inTime, late)
                                .addendum(List.of(late))
                                .body()
                                .stream()
                                .flatMap(CompositionTests::headings))
                .containsExactly("Replies received from Governments", "Kenya");
        assertThat(composition(report, deadline, inTime, late).with(List.of(inTime)).evidence())
                .as("what is printed elsewhere is named all the same")
                .extracting(it -> it.source().state())
                .containsExactly("Ghana", "Kenya");
    }

    @Test
    void everyPassageOfEverySentenceIsARowOfTheAnnex() {
        var other = Sample.sentence("Fiji wants a network of contacts.", "FJI", "GHA");

        var rows =
                manuscript(Sample.drafted(STATED, other), reply("GHA"), reply("KEN"), reply("FJI"))
                        .evidence();

        assertThat(rows)
                .extracting(it -> it.sentence() + " " + it.source().state() + ": " + it.quote())
                .containsExactly(
                        STATED.text() + " Ghana: GHA needs training.",
                        STATED.text() + " Kenya: KEN needs training.",
                        other.text() + " Fiji: FJI needs training.",
                        other.text() + " Ghana: GHA needs training.");
        assertThat(rows).extracting(it -> it.source().document()).containsOnly("views.pdf");
    }

    @Test
    void whatFollowsFromTheCallIsARowThatNamesItsMandate() {
        var asked = ReportSentence.ofCall("Views were requested.", CALL);

        var row = manuscript(Sample.drafted(asked)).evidence().getFirst();

        assertThat(row.sentence()).isEqualTo("Views were requested.");
        assertThat(row.source().state()).isEqualTo("General Assembly");
        assertThat(row.source().document()).startsWith("resolution ");
        assertThat(row.source().passage()).isEqualTo(CALL.value());
        assertThat(row.source().language()).isEqualTo("English");
    }

    @Test
    void citationsNameEachStateOnceWithItsParagraphsInTheOfficialOrder() {
        var sentence =
                ReportSentence.of(
                        "Training is needed.",
                        List.of(
                                Sample.evidence("KEN", 12, "A."),
                                Sample.evidence("GHA", 4, "B."),
                                Sample.evidence("KEN", 3, "C."),
                                Sample.evidence("KEN", 12, "D.")));

        assertThat(notes(manuscript(Sample.drafted(sentence), reply("GHA"), reply("KEN"))))
                .containsExactly("Ghana, para. 4; Kenya, paras. 12 and 3.");
    }

    @Test
    void aQuotationThatSaysItsParagraphHasNoFootnote() {
        var evidence = List.of(Sample.evidence("GHA", 3, "Necesita formación."));
        var said = new ReportSentence("Ghana (para. 3):", evidence, false, true);
        var silent = new ReportSentence("Ghana adds:", evidence, false, true);

        assertThat(notes(manuscript(Sample.drafted(said), reply("GHA")))).isEmpty();
        assertThat(notes(manuscript(Sample.drafted(silent), reply("GHA"))))
                .containsExactly("Ghana, para. 3.");
    }

    @Test
    void aReplyIsPrintedInTheTranslationAttachedToIt() {
        var spanish = reply("GHA");
        var official =
                new ReplyText.Translated("First part.\n\nSecond part.", "The Secretariat", true);
        var translated = new ReplyText(spanish.reply(), spanish.passages(), official);

        var body = manuscript(Sample.drafted(STATED), translated).body();

        assertThat(body)
                .filteredOn(Element.BracketLine.class::isInstance)
                .extracting(it -> ((Element.BracketLine) it).text())
                .containsExactly("[Original: Spanish]", "[27 May 2024]", "[official translation]");
        assertThat(body)
                .filteredOn(Element.PlainParagraph.class::isInstance)
                .extracting(it -> words(((Element.PlainParagraph) it).runs()))
                .containsExactly(
                        List.of("First part.", "Original: Spanish. Translated by The Secretariat."),
                        List.of("Second part."));
    }

    @Test
    void aReplyThatCouldNotBeReadIsNotPassedOver() {
        var unread = new ReplyText(reply("GHA").reply(), List.of(), null);

        assertThat(manuscript(Sample.drafted(STATED), unread).body())
                .filteredOn(Element.BracketLine.class::isInstance)
                .extracting(it -> ((Element.BracketLine) it).text())
                .containsExactly(
                        "[Original: Spanish]", "[27 May 2024]", "[Text to be inserted: views.pdf]");
    }

    @Test
    void whatIsQuotedIsSetApartInItsLanguageOrInTheTranslationAttached() {
        var evidence = Sample.evidence("GHA", 3, "Necesita formación.");
        var quoted = new ReportSentence("Ghana (para. 3):", List.of(evidence), false, true);
        var translated = new ReplyText.Translated("It needs training.", "E. Editor", false);
        var report = Sample.drafted(quoted);

        var original = quotation(composed(report, Optional.empty()));
        var english = quotation(composed(report, Optional.of(translated)));

        assertThat(words(original)).containsExactly("“Necesita formación.”");
        assertThat(words(english))
                .containsExactly(
                        "“It needs training.”",
                        " [working translation]",
                        "Original: English. Translated by E. Editor.");
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

    private static List<String> notes(Manuscript manuscript) {
        return manuscript.body().stream()
                .filter(Element.NumberedParagraph.class::isInstance)
                .flatMap(it -> ((Element.NumberedParagraph) it).runs().stream())
                .filter(Run.Note.class::isInstance)
                .map(it -> ((Run.Note) it).text())
                .toList();
    }

    private static List<String> words(Element.Quotation quotation) {
        return words(quotation.runs());
    }

    private static List<String> words(List<Run> runs) {
        return runs.stream()
                .map(
                        run ->
                                switch (run) {
                                    case Run.Words it -> it.text();
                                    case Run.Note it -> it.text();
                                })
                .toList();
    }

    private static Manuscript composed(Report report, Optional<ReplyText.Translated> translation) {
        var known = new KnownReplies(report, call(null), List.of(), List.of());
        return new Composition(known, new Paragraphs(_ -> translation, Citations.NONE))
                .with(List.of());
    }

    private static Manuscript manuscript(Report report, ReplyText... replies) {
        return composition(report, null, replies).with(List.of(replies));
    }

    private static Composition composition(
            Report report, @Nullable Deadline deadline, ReplyText... replies) {
        var known = known(report, deadline, replies);
        return new Composition(
                known, new Paragraphs(_ -> Optional.empty(), new Citations(known::isPrintable)));
    }

    private static KnownReplies known(
            Report report, @Nullable Deadline deadline, ReplyText... replies) {
        var all = Stream.of(replies).map(ReplyText::reply).toList();
        var then =
                all.stream()
                        .filter(it -> !it.firstReceived().isAfter(report.opened().asAt()))
                        .toList();
        return new KnownReplies(report, call(deadline), then, all);
    }

    private static ReplyText reply(String state) {
        return reply(state, Publication.PUBLIC);
    }

    private static ReplyText reply(String state, Publication publication) {
        return reply(state, publication, Passages.RECEIVED);
    }

    private static ReplyText reply(String state, Publication publication, Instant at) {
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
                        new Acceptance(at, null, false, "mission", false));
        var reply = new Reply(received, at, 0, null);
        var passage = Passages.of(state, "es", "Unas palabras.").build();
        return new ReplyText(reply, List.of(passage), null);
    }

    private static Call call(@Nullable Deadline deadline) {
        return new Call(
                CALL,
                new Call.Mandate("78/237", 8, Map.of(), "78", null),
                Map.of("en", "A fictional call"),
                new Call.Submitters(Set.of(), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                deadline,
                List.of(),
                List.of());
    }
}
