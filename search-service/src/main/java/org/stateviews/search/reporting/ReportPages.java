package org.stateviews.search.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.ModelAndView;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.checking.Checking;
import org.stateviews.search.index.SearchUnavailableException;
import org.stateviews.search.reports.Report;

/** Makes pages of a report. While the index is away a report is shown without findings. */
final class ReportPages {
    private final ReportDesk desk;
    private final Checking checking;
    private final Closing closing;
    private final Exporting exporting;
    private final ProblemTexts problems;

    ReportPages(
            ReportDesk desk,
            Checking checking,
            Closing closing,
            Exporting exporting,
            ProblemTexts problems) {
        this.desk = desk;
        this.checking = checking;
        this.closing = closing;
        this.exporting = exporting;
        this.problems = problems;
    }

    ModelAndView show(String view, ReportId id, Locale locale, HttpServletResponse response) {
        var report = desk.get(id);
        return new ModelAndView(view, "page", page(report, locale, response));
    }

    ModelAndView block(ReportId id, String block, Locale locale, HttpServletResponse response) {
        var report = desk.get(id);
        var shown = report.block(block).orElseThrow(ReportDesk::unknown);
        return new ModelAndView("report-block", "page", page(report, locale, response))
                .addObject("block", shown)
                .addObject("rows", shown.sentences().stream().map(TypedWords.Row::of).toList());
    }

    private ReportPage page(Report report, Locale locale, HttpServletResponse response) {
        var uncited = closing.uncited(report);
        var beside = exporting.beside(report);
        try {
            return new ReportPage(report, checking.check(report), null, uncited, beside);
        } catch (SearchUnavailableException away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, away.retryAfterSeconds());
            return new ReportPage(
                    report, null, problems.text(away.problem(), locale), uncited, beside);
        }
    }
}
