package org.stateviews.search.composing;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.ReportEdit.TranslationAttached;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.index.Passage;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.reading.SubmissionText;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.ReportTexts;

/** Gathers what a report is printed from, and composes it. */
public final class Composing {
    private final Replies replies;
    private final SubmissionText text;
    private final ReportTexts texts;
    private final ComposingSettings settings;

    Composing(Replies replies, SubmissionText text, ReportTexts texts, ComposingSettings settings) {
        this.replies = replies;
        this.text = text;
        this.texts = texts;
        this.settings = settings;
    }

    /** A report with the replies that it is about. */
    public Manuscript manuscript(Report report) {
        var about = replies.asAt(report.id().call(), report.opened().asAt());
        return composition(report).with(printed(report, about));
    }

    /** Replies that came after the cut-off as an addendum, empty while there are none. */
    public Optional<Manuscript> addendum(Report report) {
        var late = replies.since(report.id().call(), report.opened().asAt());
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(composition(report).addendum(printed(report, late)));
    }

    private Composition composition(Report report) {
        var call =
                replies.call(report.id().call())
                        .orElseThrow(
                                () -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
        return new Composition(report, call.call(), it -> translation(report, it));
    }

    private List<ReplyText> printed(Report report, List<Reply> which) {
        return which.stream()
                .map(
                        it ->
                                new ReplyText(
                                        it,
                                        Composition.isPrintable(report, it)
                                                ? passages(it)
                                                : List.of(),
                                        translation(report, it.reference().value()).orElse(null)))
                .toList();
    }

    /** The executive summary where it is wanted and there is one, else the main text. */
    private List<Passage> passages(Reply reply) {
        var all = text.read(reply.reference(), reply.revision());
        var summary =
                settings.executiveSummaries() ? of(DocumentKind.SUMMARY, all) : List.<Passage>of();
        return summary.isEmpty() ? of(DocumentKind.MAIN, all) : summary;
    }

    private static List<Passage> of(DocumentKind kind, List<Passage> all) {
        return all.stream().filter(it -> it.place().kind() == kind).toList();
    }

    private Optional<ReplyText.Translated> translation(Report report, String of) {
        return report.papers().translation(of).map(this::translated);
    }

    private ReplyText.Translated translated(TranslationAttached it) {
        var words =
                texts.text(it.text())
                        .orElseThrow(
                                () ->
                                        Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "draft-missing")
                                                .exception());
        var kind = it.official() ? "Official translation" : "Working translation, not official";
        return new ReplyText.Translated(words, kind + ": " + it.translator() + ".");
    }
}
