package org.stateviews.submissionapi.watching;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.tracking.SubmissionView;

/** The stream, with a bearer token for programs and with the session for this service's pages. */
@RestController
class WatchingController {

    private final Watchers watchers;

    WatchingController(Watchers watchers) {
        this.watchers = watchers;
    }

    @Operation(
            summary = "Follow the status of a submission",
            description =
                    "Server-sent events named status: one at once, then one whenever the submission"
                            + " looks different; the data is the body of GET"
                            + " /api/v1/submissions/{reference}. Comments keep the line alive. The"
                            + " stream ends after a while: connect again.")
    @ApiResponse(
            responseCode = "200",
            description = "the stream",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = SubmissionView.class)))
    @ApiResponse(
            responseCode = "404",
            description = "unknown-submission",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "429",
            description = "too-many-watched, with Retry-After",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @ApiResponse(
            responseCode = "503",
            description = "no-place-to-watch, with Retry-After",
            content = @Content(mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE))
    @GetMapping(
            path = {"/api/v1/submissions/{reference}/events", "/submissions/{reference}/events"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> events(@PathVariable String reference, Caller caller) {
        return ResponseEntity.ok()
                .header("X-Accel-Buffering", "no")
                .body(watchers.watch(caller, reference));
    }
}
