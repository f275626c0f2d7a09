package org.stateviews.search.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.reviews.Unplaced;
import org.stateviews.search.reviews.UnplacedTheme;

/** Reads a submission to programs. */
@RestController
@Tag(name = "Reading")
class SubmissionTextController {
    private final Submissions submissions;
    private final SubmissionText text;
    private final PassageReviews reviews;

    SubmissionTextController(Submissions submissions, SubmissionText text, PassageReviews reviews) {
        this.submissions = submissions;
        this.text = text;
        this.reviews = reviews;
    }

    @Operation(
            summary = "One submission in reading order",
            description =
                    """
                    All of it, not in pages. Without `revision`, what is the State's answer now; a \
                    withdrawn submission has no such text. Refusals: `not-found` (404), \
                    `catching-up`, `search-unavailable` (503).""")
    @GetMapping("/api/v1/submissions/{reference}/passages")
    Answer passages(
            @PathVariable SubmissionReference reference,
            @RequestParam(required = false) @Nullable Integer revision) {
        submissions.get(reference, revision);
        var passages = text.read(reference, revision);
        return new Answer(
                passages,
                passages.size(),
                DocumentThemes.of(passages),
                reviews.unplaced(passages),
                reviews.unplacedThemes(passages));
    }

    /**
     * The submission.
     *
     * @param items by revision, document and position
     * @param documents what each is about
     * @param unplaced corrections that lost their passage when a document was read again
     * @param unplacedThemes reviews of themes that lost it
     */
    record Answer(
            List<Passage> items,
            long total,
            List<DocumentThemes> documents,
            List<Unplaced> unplaced,
            List<UnplacedTheme> unplacedThemes) {}
}
