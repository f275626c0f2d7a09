package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.index.Passage;

/** Takes corrections from programs. */
@RestController
@Tag(name = "Reviewing")
class CorrectionController {
    private final Correcting correcting;

    CorrectionController(Correcting correcting) {
        this.correcting = correcting;
    }

    @Operation(
            summary = "Puts right what a machine misread in a picture",
            description =
                    """
                    The whole passage in its right words, one line. What was recognised is kept as \
                    `recognised` and no longer found. Answers the passage as it stands now; sending \
                    the same again changes nothing. Refusals: `invalid-value` (400), `not-found` \
                    (404), `version-conflict` (409, with `version` and `text` as they are now), \
                    `not-recognised`, `text-empty`, `text-too-long` (422), `still-reading`, \
                    `catching-up`, `not-confirmed`, `search-unavailable` (503).""")
    @PostMapping("/api/v1/passages/{passage}/text")
    Passage correct(
            @PathVariable String passage,
            @RequestBody Correction correction,
            @Parameter(hidden = true) Caller caller) {
        var version = correction.version();
        if (version == null || version < 0) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", "version")
                    .with("field", "version")
                    .exception();
        }
        var text = Objects.requireNonNullElse(correction.text(), "");
        return correcting.correct(passage, text, version, caller.account());
    }

    /**
     * A correction.
     *
     * @param text the whole passage in its right words
     * @param version of the passage that it was written for
     */
    record Correction(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String text,
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Integer version) {}
}
