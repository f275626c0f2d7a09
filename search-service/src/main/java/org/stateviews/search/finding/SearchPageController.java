package org.stateviews.search.finding;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.kit.problem.Problem;
import org.stateviews.kit.problem.ProblemException;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.index.SearchUnavailableException;

/** Finds passages for people. A search that cannot be answered is shown again with the reason. */
@Controller
@Hidden
class SearchPageController {
    private final PassageFinder finder;
    private final QueryCheck check;
    private final SearchPages pages;
    private final ProblemTexts texts;

    SearchPageController(
            PassageFinder finder, QueryCheck check, SearchPages pages, ProblemTexts texts) {
        this.finder = finder;
        this.check = check;
        this.pages = pages;
        this.texts = texts;
    }

    @GetMapping({"/", "/search"})
    ModelAndView search(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "true") boolean expand,
            FilterParameters filters,
            PageParameters part,
            Locale locale,
            HttpServletResponse response) {
        try {
            var query = check.check(q, expand, filters, part);
            return view(pages.answered(query, finder.find(query)));
        } catch (ProblemException refused) {
            return refused(
                    new SearchAddress(typed(q), filters.filters(), expand),
                    refused.problem(),
                    locale);
        } catch (SearchUnavailableException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            return refused(
                    new SearchAddress(typed(q), filters.filters(), expand), away.problem(), locale);
        }
    }

    private static String typed(@Nullable String q) {
        return Objects.toString(q, "");
    }

    private ModelAndView refused(SearchAddress search, Problem problem, Locale locale) {
        var view = view(pages.refused(search, texts.text(problem, locale)));
        view.setStatus(problem.status());
        return view;
    }

    private static ModelAndView view(SearchPage page) {
        return new ModelAndView("search", "page", page);
    }
}
