package org.stateviews.search.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;

/** Serves originals to people and to programs, whole or in parts, byte for byte. */
@RestController
@Tag(name = "Reading")
class OriginalController {
    private static final String PATH = "/submissions/{reference}/documents/{ordinal}/content";

    private final Originals originals;

    OriginalController(Originals originals) {
        this.originals = originals;
    }

    @Operation(
            summary = "A sealed original, byte for byte",
            description =
                    """
                    Of the newest revision unless `revision` says otherwise. Honours `Range` and \
                    `If-Range`; `Repr-Digest` is the SHA-256 of the whole. Each reading is \
                    recorded; further parts within some minutes belong to it. Refusals: `quarantined` (403), `not-found` (404), `not-scanned-yet` (409), `range-past-end` (416), \
                    `catching-up`, `not-confirmed`, `original-missing`, `store-unavailable` (503).""")
    @GetMapping({"/api/v1" + PATH, PATH})
    void content(
            @PathVariable SubmissionReference reference,
            @PathVariable int ordinal,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean save,
            @Parameter(hidden = true) Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var original = originals.find(reference, revision, ordinal);
        var answer = new OriginalAnswer(original, originals.length(original), save);
        var range = answer.range(request, response);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            answer.announce(range, response);
            return;
        }
        try (var bytes = originals.open(original, range, caller)) {
            answer.announce(range, response);
            bytes.transferTo(response.getOutputStream());
        }
    }
}
