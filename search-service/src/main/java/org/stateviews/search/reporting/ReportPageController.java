package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.security.Caller;

/** Shows reports to editors, and begins one. */
@Controller
@Hidden
class ReportPageController {
    private final ReportDesk desk;
    private final Opening opening;
    private final ReportPages pages;
    private final StateSummaries summaries;
    private final Clock clock;

    ReportPageController(
            ReportDesk desk,
            Opening opening,
            ReportPages pages,
            StateSummaries summaries,
            Clock clock) {
        this.desk = desk;
        this.opening = opening;
        this.pages = pages;
        this.summaries = summaries;
        this.clock = clock;
    }

    @GetMapping("/reports")
    ModelAndView list() {
        return new ModelAndView("reports", "reports", desk.all())
                .addObject("calls", desk.calls())
                .addObject("key", UUID.randomUUID().toString());
    }

    @PostMapping("/reports")
    String open(
            @RequestParam CallId call,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String key,
            Caller caller) {
        var report = opening.open(call, moment(asAt), EditKey.of(key).value(), caller.account());
        return "redirect:/reports/" + report.id();
    }

    @GetMapping("/reports/{report}")
    ModelAndView report(
            @PathVariable ReportId report, Locale locale, HttpServletResponse response) {
        return pages.show("report", report, locale, response);
    }

    @GetMapping("/reports/{report}/papers")
    ModelAndView papers(
            @PathVariable ReportId report, Locale locale, HttpServletResponse response) {
        return pages.show("report-papers", report, locale, response);
    }

    @GetMapping("/reports/{report}/history")
    ModelAndView history(@PathVariable ReportId report) {
        return new ModelAndView("report-history", "history", ReportHistory.of(desk.get(report)));
    }

    @GetMapping("/reports/{report}/states")
    ModelAndView states(
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable SubmitterCode state) {
        var all = summaries.of(report);
        return new ModelAndView("report-states", "states", all)
                .addObject("report", desk.get(report))
                .addObject("chosen", StateSummaries.chosen(all, state).orElse(null));
    }

    @GetMapping("/reports/{report}/blocks/{block}")
    ModelAndView block(
            @PathVariable ReportId report,
            @PathVariable String block,
            Locale locale,
            HttpServletResponse response) {
        return pages.block(report, block, locale, response);
    }

    /** A day and an hour in UTC as a form sends it, now when there is none. */
    private Instant moment(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return clock.instant();
        }
        try {
            return LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
        } catch (java.time.format.DateTimeParseException _) {
            throw BlockEdits.invalid("asAt");
        }
    }
}
