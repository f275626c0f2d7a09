package org.stateviews.submissionapi.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.state.States;
import org.stateviews.kit.log.LogReach;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.security.Role;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.submissionapi.calls.Calls;
import org.stateviews.submissionapi.intake.IncomingFile;
import org.stateviews.submissionapi.intake.Intake;
import org.stateviews.submissionapi.intake.IntakeRequest;
import org.stateviews.submissionapi.intake.IntakeResult.Accepted;
import org.stateviews.submissionapi.intake.IntakeResult.Refused;
import org.stateviews.submissionapi.intake.Refusal;
import org.stateviews.submissionapi.intake.Senders;
import org.stateviews.submissionapi.intake.SubmissionMetadata;
import org.stateviews.submissionapi.intake.Withdrawal;
import org.stateviews.submissionapi.submissions.SubmissionDesk;

/** Forms that hand in, replace or withdraw; a success redirects, a refusal shows the form again. */
@Controller
class HandInController {

    private final Calls calls;
    private final Intake intake;
    private final Withdrawal withdrawal;
    private final SubmissionDesk submissions;
    private final LogReach reach;
    private final MessageSource messages;

    HandInController(
            Calls calls,
            Intake intake,
            Withdrawal withdrawal,
            SubmissionDesk submissions,
            LogReach reach,
            MessageSource messages) {
        this.calls = calls;
        this.intake = intake;
        this.withdrawal = withdrawal;
        this.submissions = submissions;
        this.reach = reach;
        this.messages = messages;
    }

    @GetMapping("/calls/{call}/submit")
    String form(@PathVariable String call, Caller caller, Model model) {
        return form(model, caller, call, null, HandInForm.empty(), List.of());
    }

    @PostMapping("/calls/{call}/submit")
    String submit(
            @PathVariable String call,
            Caller caller,
            MultipartHttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        doorIsOpen();
        var files = HandInForm.files(request);
        var form = HandInForm.of(request);
        if (caller.is(Role.SECRETARIAT) && form.submitter() == null) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            var problem = new FieldProblem("submitter", text("problem.submitter-missing.detail"));
            return form(model, caller, call, null, form, List.of(problem));
        }
        var metadata = metadata(form, files, request);
        var sender = Senders.of(caller, call, metadata);
        var handedIn = sender.request(metadata, files, form.idempotencyKey());
        return answer(handedIn, form, caller, model, response);
    }

    @GetMapping("/submissions/{reference}/revise")
    String revise(@PathVariable String reference, Caller caller, Model model) {
        var current = submissions.show(caller, reference);
        var form =
                new HandInForm(
                        HandInForm.empty().key(),
                        current.title(),
                        current.publication().name(),
                        null,
                        null);
        return form(model, caller, current.call(), reference, form, List.of());
    }

    @PostMapping("/submissions/{reference}/revise")
    String replace(
            @PathVariable String reference,
            Caller caller,
            MultipartHttpServletRequest request,
            Model model,
            HttpServletResponse response) {
        doorIsOpen();
        var revised = new SubmissionReference(submissions.show(caller, reference).reference());
        var files = HandInForm.files(request);
        var form = HandInForm.of(request);
        var handedIn =
                Senders.revising(caller, revised)
                        .request(metadata(form, files, request), files, form.idempotencyKey());
        return answer(handedIn, form, caller, model, response);
    }

    @GetMapping("/submissions/{reference}/withdraw")
    String confirmWithdrawal(@PathVariable String reference, Caller caller, Model model) {
        model.addAttribute("submission", submissions.show(caller, reference));
        return "withdraw";
    }

    @PostMapping("/submissions/{reference}/withdraw")
    String withdraw(@PathVariable String reference, Caller caller) {
        var submission = submissions.show(caller, reference);
        withdrawal.withdraw(new SubmissionReference(submission.reference()), caller.account());
        return "redirect:/submissions/" + submission.reference();
    }

    /** A password goes from the request into the description and is not shown again. */
    private static SubmissionMetadata metadata(
            HandInForm form, List<IncomingFile> files, MultipartHttpServletRequest request) {
        return form.metadata(
                files, request.getParameter("password"), request.getParameter("annexPassword"));
    }

    private String answer(
            IntakeRequest request,
            HandInForm form,
            Caller caller,
            Model model,
            HttpServletResponse response) {
        return switch (intake.accept(request)) {
            case Accepted accepted ->
                    "redirect:/submissions/" + accepted.received().event().reference();
            case Refused(var refusal) -> {
                response.setStatus(refusal.code().status());
                var revised = request.revised().map(SubmissionReference::value).orElse(null);
                yield form(
                        model,
                        caller,
                        request.call().value(),
                        revised,
                        form,
                        List.of(problem(refusal)));
            }
        };
    }

    private FieldProblem problem(Refusal refusal) {
        var field = refusal.field();
        var arguments = refusal.arguments().stream().map(String::valueOf).toArray();
        return new FieldProblem(
                field == null ? "file" : field,
                text("problem." + refusal.code().value() + ".detail", arguments));
    }

    private String form(
            Model model,
            Caller caller,
            String call,
            @org.jspecify.annotations.Nullable String revised,
            HandInForm form,
            List<FieldProblem> errors) {
        var published =
                calls.named(call)
                        .orElseThrow(
                                () ->
                                        Problem.of(HttpStatus.NOT_FOUND, "unknown-call", call)
                                                .exception());
        model.addAttribute("call", CallLine.of(published));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        model.addAttribute("revised", revised);
        model.addAttribute("staff", caller.is(Role.SECRETARIAT) && revised == null);
        model.addAttribute("states", States.all());
        return "hand-in";
    }

    private void doorIsOpen() {
        if (!reach.isThere()) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "closed-door")
                    .retryAfter(Duration.ofSeconds(30))
                    .exception();
        }
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
