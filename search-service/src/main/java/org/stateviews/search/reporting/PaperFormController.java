package org.stateviews.search.reporting;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.security.Caller;

/** Takes from people what stands beside the blocks: masthead, papers, the end of the work. */
@Controller
@Hidden
@RequestMapping("/reports/{report}")
class PaperFormController {
    private static final String REASON = "reason-";

    private final PaperEdits edits;
    private final Writing writing;
    private final Closing closing;
    private final FormAnswers answers;

    PaperFormController(PaperEdits edits, Writing writing, Closing closing, FormAnswers answers) {
        this.edits = edits;
        this.writing = writing;
        this.closing = closing;
        this.answers = answers;
    }

    @PostMapping("/masthead")
    String masthead(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var fields = new PaperFields(typed);
        return lead(
                report,
                flash,
                locale,
                () ->
                        edits.masthead(
                                report, fields.version(), fields.masthead(), by(typed, caller)));
    }

    @PostMapping("/consents")
    String consent(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return lead(
                report,
                flash,
                locale,
                () -> edits.consent(report, new PaperFields(typed).consent(), by(typed, caller)));
    }

    @PostMapping("/consents/{reference}/withdrawal")
    String withdrawConsent(
            @PathVariable ReportId report,
            @PathVariable SubmissionReference reference,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return lead(
                report,
                flash,
                locale,
                () ->
                        edits.withdrawConsent(
                                report, reference, typed.get("reason"), by(typed, caller)));
    }

    @PostMapping("/translations")
    String translation(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return lead(
                report,
                flash,
                locale,
                () ->
                        edits.translation(
                                report, new PaperFields(typed).translation(), by(typed, caller)));
    }

    @PostMapping("/waiver")
    String waiver(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return lead(
                report,
                flash,
                locale,
                () ->
                        edits.waiver(
                                report, typed.get("by"), typed.get("reason"), by(typed, caller)));
    }

    @PostMapping("/closing")
    String close(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var reasons =
                typed.entrySet().stream()
                        .filter(it -> it.getKey().startsWith(REASON))
                        .collect(
                                toMap(
                                        it -> it.getKey().substring(REASON.length()),
                                        Map.Entry::getValue));
        var by = by(typed, caller);
        return lead(
                report,
                flash,
                locale,
                () ->
                        writing.edit(
                                report,
                                by.key().value(),
                                by.account(),
                                it -> closing.closed(it, reasons)));
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable ReportId report,
            @RequestParam Map<String, String> typed,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        return lead(
                report,
                flash,
                locale,
                () -> edits.reopen(report, typed.get("reason"), by(typed, caller)));
    }

    private String lead(ReportId report, RedirectAttributes flash, Locale locale, Runnable edit) {
        var to = "/reports/" + report + "/papers";
        return answers.lead(to, new ArrayList<>(), flash, locale, edit);
    }

    private static By by(Map<String, String> typed, Caller caller) {
        return new By(EditKey.of(typed.get("key")), caller.account());
    }
}
