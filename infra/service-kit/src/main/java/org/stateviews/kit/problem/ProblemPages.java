package org.stateviews.kit.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;

/** Shows a problem to a person, in the layout of all pages. */
public final class ProblemPages {

    private static final String ATTRIBUTE = Problem.class.getName();

    private final ProblemTexts texts;

    ProblemPages(ProblemTexts texts) {
        this.texts = texts;
    }

    /** Leaves a filter by way of the error page, which then shows this problem. */
    public static void send(
            Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        request.setAttribute(ATTRIBUTE, problem);
        response.sendError(problem.status().value());
    }

    static Optional<Problem> sent(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(ATTRIBUTE));
    }

    ModelAndView page(Problem problem, Locale locale) {
        var page =
                new ModelAndView(
                        "kit/problem",
                        Map.of("problem", problem, "text", texts.text(problem, locale)));
        page.setStatus(problem.status());
        return page;
    }

    /** Sets {@code Retry-After} where the problem knows when another try may help. */
    static void advise(Problem problem, HttpServletResponse response) {
        var wait = problem.retryAfter();
        if (wait != null) {
            response.setHeader(
                    HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
        }
    }
}
