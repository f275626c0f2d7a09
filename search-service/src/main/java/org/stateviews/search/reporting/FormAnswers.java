package org.stateviews.search.reporting;

import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.problem.ProblemTexts;

/**
 * Answers forms: leads back to a page that says what was done, or why it was not. Only what
 * somebody can put right is told so; anything else is the problem page's.
 */
final class FormAnswers {
    private static final Set<HttpStatus> PUT_RIGHT =
            Set.of(HttpStatus.BAD_REQUEST, HttpStatus.CONFLICT, HttpStatus.UNPROCESSABLE_CONTENT);

    private final ProblemTexts problems;
    private final MessageSource messages;

    FormAnswers(ProblemTexts problems, MessageSource messages) {
        this.problems = problems;
        this.messages = messages;
    }

    /**
     * Makes an edit and leads on.
     *
     * @param to address where it is told
     * @param typed what somebody typed, shown again when it was refused
     */
    String lead(String to, Object typed, RedirectAttributes flash, Locale locale, Runnable edit) {
        try {
            edit.run();
            flash.addFlashAttribute(
                    "done", messages.getMessage("report.done", new Object[0], locale));
        } catch (ProblemException refused) {
            if (!PUT_RIGHT.contains(refused.problem().status())) {
                throw refused;
            }
            flash.addFlashAttribute("refused", problems.text(refused.problem(), locale));
            flash.addFlashAttribute("typed", typed);
        }
        return "redirect:" + to;
    }
}
