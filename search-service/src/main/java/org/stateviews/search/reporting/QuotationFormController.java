package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.security.Caller;
import org.stateviews.search.desk.PassageView;
import org.stateviews.search.reports.Block;

/** Takes passages into reports for people: the page on which report and heading are chosen. */
@Controller
@Hidden
@RequestMapping("/reports/quotation")
class QuotationFormController {
    private static final String PLACE = "place";

    private final Quoting quoting;
    private final FormAnswers answers;

    QuotationFormController(Quoting quoting, FormAnswers answers) {
        this.quoting = quoting;
        this.answers = answers;
    }

    @GetMapping
    ModelAndView choose(@RequestParam String passage) {
        var found = quoting.passage(passage);
        return new ModelAndView("report-quotation", "view", PassageView.plain(found))
                .addObject("reports", quoting.open(found))
                .addObject("key", UUID.randomUUID().toString());
    }

    /**
     * Adds the quotation and leads to where it stands.
     *
     * @param place id of a report, and behind a slash that of a heading in it
     */
    @PostMapping
    String quote(
            @RequestParam String passage,
            @RequestParam(PLACE) String place,
            @RequestParam(required = false) @Nullable String key,
            Caller caller,
            Locale locale,
            RedirectAttributes flash) {
        var by = new By(EditKey.of(key), caller.account());
        int slash = place.indexOf('/');
        var report = report(slash < 0 ? place : place.substring(0, slash));
        var heading = slash < 0 ? null : place.substring(slash + 1);
        return answers.lead(
                "/reports/" + report + "#" + Block.id(report, by.key().value()),
                new ArrayList<>(),
                flash,
                locale,
                () -> quoting.quote(report, passage, heading, by));
    }

    private static ReportId report(String typed) {
        try {
            return new ReportId(typed);
        } catch (IllegalArgumentException _) {
            throw BlockEdits.invalid(PLACE);
        }
    }
}
