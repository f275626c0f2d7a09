package org.stateviews.search.composing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.kit.problem.Problem;
import org.stateviews.search.index.Passage;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.publishing.WordCount;
import org.stateviews.search.reading.SubmissionText;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;

/** Gathers what a report is printed from, and composes it. */
public final class Composing {
    private final Replies replies;
    private final SubmissionText text;
    private final Translations translations;
    private final ComposingSettings settings;

    Composing(
            Replies replies,
            SubmissionText text,
            Translations translations,
            ComposingSettings settings) {
        this.replies = replies;
        this.text = text;
        this.translations = translations;
        this.settings = settings;
    }

    /** A report with the replies that it is about. */
    public Manuscript manuscript(Report report) {
        var known = known(report);
        return composition(known).with(texts(report, known.inTime()));
    }

    /** Replies that came late as an addendum, empty while there are none to print. */
    public Optional<Manuscript> addendum(Report report) {
        var known = known(report);
        var late = known.late();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(composition(known).addendum(texts(report, late)));
    }

    /** Replies that an addendum prints, in the official order. */
    public List<Reply> late(Report report) {
        return known(report).late();
    }

    /** What editors wrote, without the replies that are printed after it. */
    public Manuscript written(Report report) {
        return composition(known(report)).with(List.of());
    }

    /**
     * Words that count for the limit: what {@link WordCount#own} says of the manuscript, for of the
     * replies only the names in the contents are among them. No reply is read.
     */
    public int words(Report report) {
        var known = known(report);
        var unread = known.inTime().stream().map(ReplyText::unread).toList();
        return WordCount.of(composition(known).with(unread)).own();
    }

    /** Passages that are quoted and may not be, of those that came after the cut-off too. */
    public List<ReportEvidence> unprintable(Report report) {
        var known = known(report);
        return report.sentences()
                .filter(ReportSentence::quotation)
                .map(it -> it.evidence().getFirst())
                .filter(it -> !known.isPrintable(it.reference()))
                .distinct()
                .toList();
    }

    private KnownReplies known(Report report) {
        var id = report.id().call();
        var call =
                replies.call(id)
                        .orElseThrow(
                                () -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
        return new KnownReplies(
                report,
                call.call(),
                replies.asAt(id, report.opened().asAt()),
                replies.asAt(id, Instant.MAX));
    }

    private Composition composition(KnownReplies known) {
        var citations = settings.citations() ? new Citations(known::isPrintable) : Citations.NONE;
        return new Composition(
                known, new Paragraphs(it -> translations.find(known.report(), it), citations));
    }

    private List<ReplyText> texts(Report report, List<Reply> which) {
        var passages =
                text.readAll(which.stream().collect(toMap(Reply::reference, Reply::revision)));
        return which.stream()
                .map(
                        it ->
                                new ReplyText(
                                        it,
                                        printed(passages.getOrDefault(it.reference(), List.of())),
                                        translations
                                                .find(report, it.reference().value())
                                                .orElse(null)))
                .toList();
    }

    /** The executive summary where it is wanted and there is one, else the main text. */
    private List<Passage> printed(List<Passage> all) {
        var summary =
                settings.executiveSummaries() ? of(DocumentKind.SUMMARY, all) : List.<Passage>of();
        return summary.isEmpty() ? of(DocumentKind.MAIN, all) : summary;
    }

    private static List<Passage> of(DocumentKind kind, List<Passage> all) {
        return all.stream().filter(it -> it.place().kind() == kind).toList();
    }
}
