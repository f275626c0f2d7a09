package org.stateviews.search.reading;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchUnavailableException;

/**
 * Reads a submission to people. While the search index is away its facts and originals are shown
 * all the same: they come from the log and the store.
 */
@Controller
@Hidden
class ReadingPageController {
    private final Submissions submissions;
    private final SubmissionText text;
    private final ProblemTexts problems;

    ReadingPageController(Submissions submissions, SubmissionText text, ProblemTexts problems) {
        this.submissions = submissions;
        this.text = text;
        this.problems = problems;
    }

    @GetMapping("/submissions/{reference}")
    ModelAndView read(
            @PathVariable SubmissionReference reference,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(name = "passage", required = false) @Nullable String marked,
            Locale locale,
            HttpServletResponse response) {
        var submission = submissions.get(reference);
        var asked = submissions.get(reference, revision);
        try {
            var passages = text.read(reference, revision);
            var shown = revision == null ? shown(submission, passages, asked) : asked;
            return view(ReadingPage.of(submission, shown, passages, marked));
        } catch (SearchUnavailableException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            var words = problems.text(away.problem(), locale);
            var view = view(new ReadingPage(submission, asked, List.of(), words));
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
