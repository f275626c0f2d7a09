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
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.index.SearchUnavailableException;

/** Shows people who takes which position and who speaks against it. */
@Controller
@Hidden
class PositionsPageController {
    private final RollCalls rollCalls;
    private final PositionsReading positions;
    private final PositionsPages pages;
    private final ProblemTexts problems;

    PositionsPageController(
            RollCalls rollCalls,
            PositionsReading positions,
            PositionsPages pages,
            ProblemTexts problems) {
        this.rollCalls = rollCalls;
        this.positions = positions;
        this.pages = pages;
        this.problems = problems;
    }

    @GetMapping("/positions")
    ModelAndView positions(
            @RequestParam(required = false) @Nullable CallId call,
            @RequestParam(required = false) @Nullable SubmitterCode state,
            Locale locale,
            HttpServletResponse response) {
        var page =
                rollCalls
                        .choose(call)
                        .map(it -> page(it, state, locale, response))
                        .orElseGet(pages::nothing);
        return new ModelAndView("positions", "page", page);
    }

    private PositionsPage page(
            CallPublished call,
            @Nullable SubmitterCode state,
            Locale locale,
            HttpServletResponse response) {
        var id = call.call().id();
        var roll = rollCalls.of(id);
        try {
            return pages.read(call, roll, positions.of(id, state), state);
        } catch (SearchUnavailableException away) {
            response.setStatus(away.problem().status().value());
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            return pages.unread(call, roll, state, problems.text(away.problem(), locale));
        }
    }
}
