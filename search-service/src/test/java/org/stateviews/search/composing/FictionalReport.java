package org.stateviews.search.composing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportMasthead;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.Passages;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.DraftedReport.DraftedBlock;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Sample;

/** A whole report as an editor would print it. All that anybody says in it is fictional. */
final class FictionalReport {
    private static final CallId CALL = new CallId("78-237-8");
    private static final String ARABIC = "ينبغي أن تكون الآلية دائمة وشاملة (A/78/265).";

    private FictionalReport() {}

    static Manuscript manuscript() {
        var replies =
                List.of(
                        reply("EGY", "ar", "2024-05-27", "ترى مصر أن الحوار ضروري.", ARABIC),
                        reply(
                                "GHA",
                                "en",
                                "2024-05-30",
                                "1. Ghana needs training.",
                                "2. It is open."),
                        reply("MEX", "es", "2024-06-03", "México apoya un mecanismo único."),
                        reply("EU", "fr", "2024-06-04", "L’Union souhaite un programme d’action."));
        var all = replies.stream().map(ReplyText::reply).toList();
        var known = new KnownReplies(report(), call(), all, all);
        var paragraphs = new Paragraphs(_ -> Optional.empty(), new Citations(known::isPrintable));
        return new Composition(known, paragraphs).with(replies);
    }

    private static Report report() {
        var written = new ReportEdit.MastheadWritten(0, masthead());
        return Sample.of(blocks()).with(Sample.edited("m", "editor", written));
    }

    private static List<DraftedBlock> blocks() {
        return List.of(
                paragraph(
                        ReportSection.SUMMARY,
                        ReportSentence.own("The present report contains four fictional replies.")),
                heading(ReportSection.INTRODUCTION, 1, "Introduction"),
                paragraph(
                        ReportSection.INTRODUCTION,
                        ReportSentence.own("The Assembly asked for a report."),
                        ReportSentence.own("Replies stand in sections III and IV.")),
                heading(ReportSection.THEMATIC, 1, "Thematic summary"),
                heading(ReportSection.THEMATIC, 2, "Regular institutional dialogue"),
                heading(ReportSection.THEMATIC, 3, "Form of a future mechanism"),
                paragraph(
                        ReportSection.THEMATIC,
                        sentence("Two States (Egypt and Mexico) want one mechanism.", "EGY", "MEX"),
                        new ReportSentence(
                                "Egypt stated:",
                                List.of(evidence("EGY", "ar", 2, ARABIC)),
                                false,
                                true)),
                heading(ReportSection.THEMATIC, 2, "Capacity-building"),
                paragraph(ReportSection.THEMATIC, sentence("One State needs training.", "GHA")),
                heading(ReportSection.CONCLUSION, 1, "Conclusion"),
                paragraph(ReportSection.CONCLUSION, ReportSentence.own("The dialogue continues.")));
    }

    private static ReportMasthead masthead() {
        return new ReportMasthead(
                "General Assembly",
                "A/79/999",
                "General",
                "22 July 2024",
                List.of("Arabic", "English", "French", "Spanish"),
                new ReportMasthead.AgendaItem(
                        "Seventy-ninth session", "93", "A/79/900", "A fictional item"),
                "Report of the Secretary-General");
    }

    private static DraftedBlock heading(ReportSection section, int level, String text) {
        return DraftedBlock.heading(section, level, text);
    }

    private static DraftedBlock paragraph(ReportSection section, ReportSentence... sentences) {
        return DraftedBlock.paragraph(section, List.of(sentences));
    }

    private static ReportSentence sentence(String text, String... states) {
        var evidence = Stream.of(states).map(it -> evidence(it, "en", 1, text)).toList();
        return ReportSentence.of(text, evidence);
    }

    private static ReportEvidence evidence(
            String state, String language, int number, String quote) {
        var it = Sample.evidence(state, number, quote);
        return new ReportEvidence(it.passage(), it.theme(), it.label(), language, it.quote());
    }

    private static ReplyText reply(String state, String language, String day, String... texts) {
        var reference = SubmissionReference.of(CALL, new SubmitterCode(state), 1);
        var at = Instant.parse(day + "T10:00:00Z");
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        language,
                        "application/pdf",
                        Sha256.ofText(state),
                        7);
        var received =
                new SubmissionReceived(
                        reference,
                        0,
                        "Fictional views",
                        Publication.PUBLIC,
                        null,
                        List.of(document),
                        new Acceptance(at, null, false, "mission", false));
        var passages =
                Stream.of(texts)
                        .map(
                                it ->
                                        Passages.of(state, language, it)
                                                .id(reference + "." + Sha256.ofText(it).hex())
                                                .build())
                        .toList();
        return new ReplyText(new Reply(received, at, 0, null), passages, null);
    }

    private static Call call() {
        return new Call(
                CALL,
                new Call.Mandate("78/237", 8, Map.of(), "78", null),
                Map.of("en", "Fictional views on a future mechanism"),
                new Call.Submitters(Set.of(), Set.of()),
                new Call.Submitters(Set.of(), Set.of()),
                null,
                List.of(),
                List.of());
    }
}
