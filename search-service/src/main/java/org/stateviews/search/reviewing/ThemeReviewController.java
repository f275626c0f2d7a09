package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reviews.PassageReviews;
import org.stateviews.search.reviews.Said;

/** Takes reviews of themes from programs, and tells what was said of a passage. */
@RestController
@Tag(name = "Reviewing")
class ThemeReviewController {
    private final ThemeReviewing reviewing;
    private final PassageReviews reviews;
    private final ReviewingSettings settings;

    ThemeReviewController(
            ThemeReviewing reviewing, PassageReviews reviews, ReviewingSettings settings) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.settings = settings;
    }

    @Operation(
            summary = "Confirms, adds or removes a theme of a passage",
            description =
                    """
                    A person's word stands over the rules of the scheme, until a person says \
                    otherwise. `version` is that of the theme in `themeReviews`, 0 while nobody \
                    reviewed it. Answers the passage as it stands now; sending the same again \
                    changes nothing. Refusals: `invalid-value` (400), `not-found` (404), \
                    `version-conflict` (409, with `version`, `verdict` and `by` as they are now), \
                    `theme-unknown`, `theme-not-here`, `theme-there`, `reason-missing`, \
                    `reason-too-long` (422), `still-reading`, `catching-up`, `not-confirmed`, \
                    `search-unavailable` (503).""")
    @PostMapping("/api/v1/passages/{passage}/reviews")
    Passage review(
            @PathVariable String passage,
            @RequestBody Review review,
            @Parameter(hidden = true) Caller caller) {
        var version = review.version();
        if (version == null || version < 0) {
            throw invalid("version");
        }
        var theme = Objects.requireNonNullElse(review.theme(), "").strip();
        var verdict = review.verdict();
        if (theme.isEmpty() || verdict == null) {
            throw invalid(verdict == null ? "verdict" : "theme");
        }
        var judgement =
                Judgement.of(
                        theme,
                        verdict,
                        review.against(),
                        Objects.requireNonNullElse(review.reason(), ""),
                        settings.reasonLength());
        return reviewing.review(passage, judgement, version, caller.account());
    }

    private static RuntimeException invalid(String field) {
        return Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", field)
                .with("field", field)
                .exception();
    }

    @Operation(
            summary = "What was said of a passage, by whom, when and why",
            description =
                    """
                    Corrections of its text and reviews of its themes, the earliest first, those \
                    included that came with an earlier reading. Refusals: `not-found` (404), \
                    `still-reading`, `search-unavailable` (503).""")
    @GetMapping("/api/v1/passages/{passage}/reviews")
    History history(@PathVariable String passage) {
        var said = reviews.history(reviewing.passage(passage));
        return new History(said, said.size());
    }

    /**
     * A review.
     *
     * @param theme notation of a concept
     * @param against whether the passage speaks against it, for positions; left out it stays as it
     *     is shown
     * @param reason needed to add and to remove
     * @param version how many reviews of this theme at this passage count
     */
    record Review(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String theme,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable ThemeVerdict verdict,
            @Nullable Boolean against,
            @Nullable String reason,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer version) {}

    /** All that was said. */
    record History(List<Said> items, long total) {}
}
