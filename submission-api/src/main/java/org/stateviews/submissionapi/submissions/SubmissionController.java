package org.stateviews.submissionapi.submissions;

import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.tracking.SubmissionStatus;
import org.stateviews.submissionapi.tracking.SubmissionView;

@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionController {

    private final SubmissionDesk desk;

    SubmissionController(SubmissionDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    SubmissionPage list(
            Caller caller,
            @RequestParam Optional<String> call,
            @RequestParam Optional<String> state,
            @RequestParam Optional<SubmissionStatus> status,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return desk.list(caller, new SubmissionFilter(call, state, status), page, size);
    }

    @GetMapping("/{reference}")
    SubmissionView show(@PathVariable String reference, Caller caller) {
        return desk.show(caller, reference);
    }

    @GetMapping(path = "/{reference}/receipt", produces = "application/jose")
    String receipt(
            @PathVariable String reference,
            @RequestParam Optional<Integer> revision,
            Caller caller) {
        return desk.receipt(caller, reference, revision);
    }

    @GetMapping("/{reference}/documents/{ordinal}")
    ResponseEntity<StreamingResponseBody> original(
            @PathVariable String reference,
            @PathVariable int ordinal,
            @RequestParam Optional<Integer> revision,
            HttpMethod method,
            Caller caller) {
        return desk.original(caller, reference, ordinal, revision, !method.equals(HttpMethod.HEAD));
    }
}
