package org.stateviews.search.reporting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.drafting.Drafting;
import org.stateviews.search.drafting.Evidence;
import org.stateviews.search.drafting.StateDraft;
import org.stateviews.search.replies.OfficialOrder;

/**
 * What each State says on each theme, beside the draft of a report. Computed as at the report's
 * cut-off whenever somebody asks, so that corrected words and reviewed themes are in it.
 */
final class StateSummaries {
    private final ReportDesk desk;
    private final Drafting drafting;

    StateSummaries(ReportDesk desk, Drafting drafting) {
        this.desk = desk;
        this.drafting = drafting;
    }

    /** All who said something, in the official order. */
    List<Summary> of(ReportId report) {
        var found = desk.get(report);
        return drafting.draft(report.call(), found.opened().asAt()).states().stream()
                .map(Summary::of)
                .toList();
    }

    /** One of them, the first where none is named; empty while nobody said anything. */
    static Optional<Summary> chosen(List<Summary> all, @Nullable SubmitterCode state) {
        return state == null
                ? all.stream().findFirst()
                : Optional.of(
                        all.stream()
                                .filter(it -> it.state().equals(state))
                                .findFirst()
                                .orElseThrow(ReportDesk::unknown));
    }

    /**
     * What a State says.
     *
     * @param name official short name in English
     */
    record Summary(SubmitterCode state, String name, List<Theme> themes) {
        static Summary of(StateDraft it) {
            return new Summary(
                    it.submitter(),
                    OfficialOrder.name(it.submitter()),
                    it.themes().stream().map(Theme::of).toList());
        }
    }

    /**
     * What it says on a theme, position or need.
     *
     * @param passages how many passages there are in all
     */
    record Theme(String theme, String label, int passages, List<Sentence> sentences) {
        static Theme of(StateDraft.Said it) {
            var sentences = it.sentences().stream().map(Sentence::of).toList();
            return new Theme(it.theme(), it.label(), it.passages(), sentences);
        }
    }

    /**
     * One of the sentences that say it best.
     *
     * @param passage that it stands in
     * @param quotable false when it is for the Secretariat only
     */
    record Sentence(
            String passage,
            int revision,
            String paragraph,
            String language,
            String text,
            boolean quotable) {
        static Sentence of(Evidence it) {
            return new Sentence(
                    it.passage().id(),
                    it.revision(),
                    it.paragraph(),
                    it.language(),
                    it.quote(),
                    it.quotable());
        }

        /** Submission that holds it. */
        public String reference() {
            return passage.substring(0, passage.indexOf('.'));
        }
    }
}
