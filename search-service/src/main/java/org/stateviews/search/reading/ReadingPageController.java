package org.stateviews.search.reading;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.id.SubmissionReference;

/** Reads a submission to people. */
@Controller
@Hidden
class ReadingPageController {
    private final ReadingPages pages;

    ReadingPageController(ReadingPages pages) {
        this.pages = pages;
    }

    @GetMapping("/submissions/{reference}")
    ModelAndView read(
            @PathVariable SubmissionReference reference,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(name = "passage", required = false) @Nullable String marked,
            Locale locale,
            HttpServletResponse response) {
        return pages.show(reference, revision, marked, locale, response);
    }
}
