package org.stateviews.search.reviewing;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.kit.security.Caller;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.ReadingAddress;
import org.stateviews.search.reading.ReadingPages;

/**
 * Takes corrections from people, where they read. What was typed is never lost: when it cannot be
 * taken the page shows it again, beside what stands there now.
 */
@Controller
@Hidden
class CorrectionPageController {
    private static final Set<String> TOLD_AT_THE_FIELD =
            Set.of("version-conflict", "text-empty", "text-too-long");

    private final Correcting correcting;
    private final ReadingPages pages;
    private final ProblemTexts problems;
    private final MessageSource messages;

    CorrectionPageController(
            Correcting correcting,
            ReadingPages pages,
            ProblemTexts problems,
            MessageSource messages) {
        this.correcting = correcting;
        this.pages = pages;
        this.problems = problems;
        this.messages = messages;
    }

    @PostMapping("/submissions/{reference}/passages/{passage}/text")
    ModelAndView correct(
            @PathVariable SubmissionReference reference,
            @PathVariable String passage,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(required = false) @Nullable Integer revision,
            Caller caller,
            Locale locale,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            correcting.correct(passage, text, version, caller.account());
        } catch (ProblemException refused) {
            if (!TOLD_AT_THE_FIELD.contains(refused.problem().code())) {
                throw refused;
            }
            var words = problems.text(refused.problem(), locale);
            var told = new FieldProblem("text-" + passage, words.detail() + " " + words.next());
            var view = pages.show(reference, revision, passage, locale, response);
            view.addObject("problems", List.of(told));
            view.addObject("typed", new Typed(passage, text));
            view.setStatus(refused.problem().status());
            return view;
        }
        flash.addFlashAttribute(
                "done", messages.getMessage("correction.done", new Object[0], locale));
        return new ModelAndView("redirect:" + ReadingAddress.of(reference, passage, revision));
    }

    /**
     * What somebody typed.
     *
     * @param passage for which passage
     */
    record Typed(String passage, String text) {}
}
