package org.stateviews.search.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.search.composing.Composing;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.replies.CallWords;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Reports;
import org.stateviews.search.reviews.PassageReviews;

/** Holds a report against its sources as they are now, fairness, and the style of the house. */
public final class Checking {
    private static final int PORTION = 500;
    private static final Check SEVERE = new ConsentCheck();

    private final Replies replies;
    private final Reports reports;
    private final SearchIndex index;
    private final PassageReviews reviews;
    private final Composing composing;
    private final List<Check> checks;
    private final CheckingSettings settings;

    Checking(
            Replies replies,
            Reports reports,
            SearchIndex index,
            PassageReviews reviews,
            Composing composing,
            List<Check> checks,
            CheckingSettings settings) {
        this.replies = replies;
        this.reports = reports;
        this.index = index;
        this.reviews = reviews;
        this.composing = composing;
        this.checks = List.copyOf(checks);
        this.settings = settings;
    }

    /**
     * All that was found.
     *
     * @throws org.stateviews.search.index.SearchUnavailableException when the index does not answer
     */
    public Checked check(Report report) {
        var answers = replies.asAt(report.id().call(), report.opened().asAt());
        int words = composing.words(report);
        var it =
                new Case(
                        report,
                        answers,
                        passages(report),
                        words,
                        reports.before(report),
                        callSays(report, answers));
        var findings = checks.stream().flatMap(check -> check.of(it)).toList();
        return new Checked(findings, words, settings.wordLimit());
    }

    /**
     * Findings with which the report must not leave the house. They follow from the log alone: the
     * index is not asked for the thousands of passages that a report rests on.
     */
    public List<Finding> severe(Report report) {
        var answers = replies.asAt(report.id().call(), report.opened().asAt());
        return SEVERE.of(new Case(report, answers, Map.of(), 0, List.of(), List.of())).toList();
    }

    /** How many words the Secretariat's own text may have. */
    public int wordLimit() {
        return settings.wordLimit();
    }

    private List<String> callSays(Report report, List<Reply> received) {
        return replies.call(report.id().call())
                .map(it -> CallWords.all(it.call(), report.opened().asAt(), received))
                .orElse(List.of());
    }

    private Map<String, Passage> passages(Report report) {
        var wanted =
                report.sentences()
                        .flatMap(it -> it.evidence().stream())
                        .map(ReportEvidence::passage)
                        .map(it -> it.id())
                        .distinct()
                        .toList();
        var found = new HashMap<String, Passage>();
        for (int from = 0; from < wanted.size(); from += PORTION) {
            var ids = wanted.subList(from, Math.min(from + PORTION, wanted.size()));
            find(ids).forEach(it -> found.put(it.id(), reviews.latest(it)));
        }
        return found;
    }

    private List<Passage> find(List<String> ids) {
        return index
                .search(
                        request ->
                                request.query(q -> q.ids(it -> it.values(ids)))
                                        .source(
                                                source ->
                                                        source.filter(
                                                                it -> it.includes(Passage.FIELDS)))
                                        .size(ids.size()))
                .hits()
                .hits()
                .stream()
                .map(
                        hit ->
                                Passage.of(
                                        java.util.Objects.requireNonNull(hit.id()),
                                        java.util.Objects.requireNonNull(hit.source())))
                .toList();
    }
}
