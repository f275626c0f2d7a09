package org.stateviews.search.overview;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.event.CallPublished;
import org.stateviews.contracts.id.CallId;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.index.SearchUnavailableException;

/** Shows people who answered and who speaks of what. Without the search index the roll remains. */
@Controller
@Hidden
class OverviewPageController {
    private final RollCalls rollCalls;
    private final MatrixReading matrix;
    private final OverviewPages pages;
    private final ProblemTexts problems;

    OverviewPageController(
            RollCalls rollCalls, MatrixReading matrix, OverviewPages pages, ProblemTexts problems) {
        this.rollCalls = rollCalls;
        this.matrix = matrix;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping("/overview")
    ModelAndView overview(
            @RequestParam(required = false) @Nullable CallId call,
            Locale locale,
            HttpServletResponse response) {
        return rollCalls
                .choose(call)
                .map(it -> view(it, locale, response))
                .orElseGet(() -> new ModelAndView("overview", "page", pages.nothing()));
    }

    private ModelAndView view(CallPublished call, Locale locale, HttpServletResponse response) {
        var roll = rollCalls.of(call.call().id());
        try {
            var counted = pages.counted(call, roll, matrix.of(call.call().id()));
            return new ModelAndView("overview", "page", counted);
        } catch (SearchUnavailableException away) {
            response.setStatus(away.problem().status().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            var uncounted = pages.uncounted(call, roll, problems.text(away.problem(), locale));
            return new ModelAndView("overview", "page", uncounted);
        }
    }
}
