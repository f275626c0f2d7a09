package org.stateviews.submissionapi.portal;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.stateviews.documents.StoreUnavailableException;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.Paging;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.intake.Unfinished;
import org.stateviews.submissionapi.intake.UnfinishedIntake;
import org.stateviews.submissionapi.submissions.SubmissionDesk;
import org.stateviews.submissionapi.submissions.SubmissionFilter;

/** Pages that show something; what changes something is in {@link HandInController}. */
@Controller
class PortalController {

    private static final Logger LOG = LoggerFactory.getLogger(PortalController.class);
    private static final int PAGE_SIZE = 20;

    private final Calls calls;
    private final SubmissionDesk submissions;
    private final UnfinishedIntake unfinished;

    PortalController(Calls calls, SubmissionDesk submissions, UnfinishedIntake unfinished) {
        this.calls = calls;
        this.submissions = submissions;
        this.unfinished = unfinished;
    }

    @GetMapping("/")
    String home(Optional<Caller> caller, @RequestParam(defaultValue = "0") int page, Model model) {
        if (caller.isEmpty()) {
            return "welcome";
        }
        var list = submissions.list(caller.get(), SubmissionFilter.ALL, page, PAGE_SIZE);
        model.addAttribute("caller", caller.get());
        model.addAttribute("calls", calls.all().stream().map(CallLine::of).toList());
        model.addAttribute("submissions", list.items());
        model.addAttribute("unfinished", unfinished(caller.get()));
        model.addAttribute("paging", new Paging(list.page(), list.size(), list.total()));
        return "home";
    }

    @GetMapping("/calls/{call}")
    String call(@PathVariable String call, Model model) {
        model.addAttribute("call", line(call));
        return "call";
    }

    @GetMapping("/submissions/{reference}")
    String submission(@PathVariable String reference, Caller caller, Model model) {
        var view = submissions.show(caller, reference);
        model.addAttribute("submission", view);
        model.addAttribute("call", line(view.call()));
        model.addAttribute("pages", PageSummary.of(view));
        if (!view.status().isFinal()) {
            model.addAttribute("live", "/submissions/" + view.reference() + "/events");
        }
        return "submission";
    }

    @GetMapping("/submissions/{reference}/receipt")
    ResponseEntity<String> receipt(@PathVariable String reference, Caller caller) {
        var receipt = submissions.receipt(caller, reference, Optional.empty());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "application/jose")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + reference + ".receipt.jws\"")
                .body(receipt);
    }

    @GetMapping("/submissions/{reference}/documents/{ordinal}")
    ResponseEntity<StreamingResponseBody> original(
            @PathVariable String reference,
            @PathVariable int ordinal,
            HttpMethod method,
            Caller caller) {
        return submissions.original(
                caller, reference, ordinal, Optional.empty(), !method.equals(HttpMethod.HEAD));
    }

    /** The page of submissions is there while the store is away: the log alone makes it. */
    private List<Unfinished> unfinished(Caller caller) {
        try {
            return unfinished.of(caller);
        } catch (StoreUnavailableException e) {
            LOG.atWarn().setCause(e).log("What was not completed cannot be told");
            return List.of();
        }
    }

    private CallLine line(String call) {
        return calls.named(call)
                .map(CallLine::of)
                .orElseThrow(
                        () -> Problem.of(HttpStatus.NOT_FOUND, "unknown-call", call).exception());
    }
}
