package org.stateviews.search.reading;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchUnavailableException;
import org.stateviews.search.reviews.PassageReviews;

/**
 * The reading page, for whoever shows it: as it is asked for, or again because something that was
 * written there could not be taken. While the search index is away its facts and originals are
 * shown all the same: they come from the log and the store.
 */
public final class ReadingPages {
    private final Submissions submissions;
    private final SubmissionText text;
    private final PassageReviews reviews;
    private final ProblemTexts problems;

    ReadingPages(
            Submissions submissions,
            SubmissionText text,
            PassageReviews reviews,
            ProblemTexts problems) {
        this.submissions = submissions;
        this.text = text;
        this.reviews = reviews;
        this.problems = problems;
    }

    /**
     * The page of a submission.
     *
     * @param revision number of a text, null for what is the answer now
     * @param marked passage that the reader came for, null for none
     */
    public ModelAndView show(
            SubmissionReference reference,
            @Nullable Integer revision,
            @Nullable String marked,
            Locale locale,
            HttpServletResponse response) {
        var submission = submissions.get(reference);
        var asked = submissions.get(reference, revision);
        try {
            var passages = text.read(reference, revision);
            var shown = revision == null ? shown(submission, passages, asked) : asked;
            var unplaced = reviews.unplaced(passages);
            var themes = reviews.unplacedThemes(passages);
            return view(ReadingPage.of(submission, shown, passages, marked).with(unplaced, themes));
        } catch (SearchUnavailableException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            var words = problems.text(away.problem(), locale);
            var view =
                    view(
                            new ReadingPage(
                                    submission, asked, List.of(), List.of(), List.of(), words));
            view.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
            return view;
        }
    }

    /** The revision whose text is shown, which may be older than the newest one. */
    private static SubmissionReceived shown(
            CataloguedSubmission submission, List<Passage> passages, SubmissionReceived newest) {
        return passages.stream()
                .map(passage -> submission.revisions().get(passage.source().revision()))
                .filter(Objects::nonNull)
                .reduce((_, last) -> last)
                .orElse(newest);
    }

    private static ModelAndView view(ReadingPage page) {
        return new ModelAndView("reading", "page", page);
    }
}
