package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.ReadingAddress;

/**
 * Takes reviews of themes from people. A reason that was typed is never lost: when a review cannot
 * be taken the page shows it again, beside what stands there now.
 */
@Controller
@Hidden
class ThemePageController {
    private static final String ADDRESS = "/submissions/{reference}/passages/{passage}/themes";

    /** Problems that are told at a field, and at which one. */
    private static final Map<String, String> TOLD_AT =
            Map.of(
                    "version-conflict", "reason",
                    "reason-missing", "reason",
                    "reason-too-long", "reason",
                    "theme-unknown", "theme",
                    "theme-not-here", "theme",
                    "theme-there", "theme");

    private final ThemeReviewing reviewing;
    private final ThemePages pages;
    private final ReviewingSettings settings;
    private final ProblemTexts problems;
    private final MessageSource messages;

    ThemePageController(
            ThemeReviewing reviewing,
            ThemePages pages,
            ReviewingSettings settings,
            ProblemTexts problems,
            MessageSource messages) {
        this.reviewing = reviewing;
        this.pages = pages;
        this.settings = settings;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    ModelAndView themes(
            @PathVariable SubmissionReference reference,
            @PathVariable String passage,
            ThemeForm form) {
        return pages.show(of(reference, passage), form, List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView review(
            @PathVariable SubmissionReference reference,
            @PathVariable String passage,
            ThemeForm form,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        try {
            review(of(reference, passage), form, caller.account());
        } catch (ProblemException refused) {
            var field = TOLD_AT.get(refused.problem().code());
            if (field == null) {
                throw refused;
            }
            var words = problems.text(refused.problem(), locale);
            var told = new FieldProblem(field, words.detail() + " " + words.next());
            var view = pages.show(passage, form, List.of(told));
            view.setStatus(refused.problem().status());
            return view;
        }
        flash.addFlashAttribute(
                "done", messages.getMessage("theme-review.done", new Object[0], locale));
        return new ModelAndView("redirect:" + next(reference, passage, form));
    }

    private void review(String passage, ThemeForm form, String account) {
        var verdict = form.verdict();
        if (verdict == null) {
            throw Problem.of(HttpStatus.BAD_REQUEST, "invalid-value", "verdict").exception();
        }
        var judgement =
                Judgement.of(
                        form.chosen(),
                        verdict,
                        form.speaksAgainst(),
                        form.typed(),
                        settings.reasonLength());
        var seen = form.version();
        int version = seen == null ? reviewing.version(passage, form.chosen()) : seen;
        reviewing.review(passage, judgement, version, account);
    }

    /** A passage is asked for where it stands. */
    private static String of(SubmissionReference reference, String passage) {
        if (!passage.startsWith(reference + ".")) {
            throw Problem.of(HttpStatus.NOT_FOUND, "not-found", passage).exception();
        }
        return passage;
    }

    private static String next(SubmissionReference reference, String passage, ThemeForm form) {
        return form.back() == null
                ? ReadingAddress.of(reference, passage, form.revision())
                : form.back();
    }
}
