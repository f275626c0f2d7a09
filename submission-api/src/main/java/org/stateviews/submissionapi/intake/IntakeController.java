package org.stateviews.submissionapi.intake;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;
import org.stateviews.submissionapi.access.Visibility;
import org.stateviews.submissionapi.intake.IntakeResult.Accepted;
import org.stateviews.submissionapi.intake.IntakeResult.Refused;
import org.stateviews.submissionapi.tracking.SubmissionHistory;

@RestController
@RequestMapping("/api/v1")
class IntakeController {

    private final Intake intake;
    private final Withdrawal withdrawal;
    private final Visibility visibility;
    private final Upload upload;

    IntakeController(Intake intake, Withdrawal withdrawal, Visibility visibility, Upload upload) {
        this.intake = intake;
        this.withdrawal = withdrawal;
        this.visibility = visibility;
        this.upload = upload;
    }

    @PostMapping(path = "/calls/{call}/submissions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AcceptedView> submit(
            @PathVariable String call,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            Caller caller,
            MultipartHttpServletRequest request)
            throws IOException {
        var files = Upload.files(request);
        var metadata = upload.metadata(request);
        var senders = Senders.of(caller, call, metadata);
        return answer(senders.request(metadata, files, key), metadata);
    }

    @PostMapping(
            path = "/submissions/{reference}/revisions",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<AcceptedView> revise(
            @PathVariable String reference,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> key,
            Caller caller,
            MultipartHttpServletRequest request)
            throws IOException {
        var revised = visible(caller, reference);
        var files = Upload.files(request);
        var metadata = upload.metadata(request);
        var senders = Senders.revising(caller, revised);
        return answer(senders.request(metadata, files, key), metadata);
    }

    @PostMapping("/submissions/{reference}/withdrawal")
    ResponseEntity<Void> withdraw(@PathVariable String reference, Caller caller) {
        withdrawal.withdraw(visible(caller, reference), caller.account());
        return ResponseEntity.noContent().build();
    }

    private SubmissionReference visible(Caller caller, String reference) {
        return visibility
                .find(caller, reference)
                .map(SubmissionHistory::reference)
                .orElseThrow(
                        () ->
                                Refusals.problem(
                                                Refusal.of(
                                                        Refusal.Code.UNKNOWN_SUBMISSION, reference))
                                        .exception());
    }

    private ResponseEntity<AcceptedView> answer(
            IntakeRequest request, SubmissionMetadata metadata) {
        return switch (intake.accept(request)) {
            case Accepted accepted -> {
                var view = AcceptedView.of(accepted, metadata);
                yield ResponseEntity.created(URI.create("/api/v1/submissions/" + view.reference()))
                        .body(view);
            }
            case Refused(var refusal) -> throw Refusals.problem(refusal).exception();
        };
    }
}
