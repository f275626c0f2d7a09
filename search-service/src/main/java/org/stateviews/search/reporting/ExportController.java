package org.stateviews.search.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.publishing.Publisher;

/** Prints reports for people and for programs. Composed before the first byte leaves. */
@RestController
@RequestMapping({"/api/v1/reports", "/reports"})
@Tag(name = "Reporting")
class ExportController {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = OFFICE + "wordprocessingml.document";
    private static final String EXCEL = OFFICE + "spreadsheetml.sheet";
    private static final String XML = "application/xml";
    private static final int LAST_NUMBER = 99;
    private static final String REFUSALS =
            """
            Refusals: `not-found` (404), `consent-missing` (422, with `references` and \
            `passages`), \
            `still-reading`, `search-unavailable`, `store-unavailable` (503).\
            """;

    private final Exporting exporting;
    private final Publisher publisher;

    ExportController(Exporting exporting, Publisher publisher) {
        this.exporting = exporting;
        this.publisher = publisher;
    }

    @Operation(
            summary = "The report as a Word document, or its changes against an earlier version",
            description = REFUSALS)
    @GetMapping("/{report}.docx")
    void word(
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable Integer against,
            HttpServletResponse response)
            throws IOException {
        var manuscript = exporting.manuscript(report);
        var earlier = exporting.earlier(report, against);
        announce(response, WORD, report + ".docx");
        if (earlier == null) {
            publisher.report(manuscript, response.getOutputStream());
        } else {
            publisher.changes(earlier, manuscript, response.getOutputStream());
        }
    }

    @Operation(
            summary = "The report and its evidence as Akoma Ntoso 3.0, for programs",
            description = REFUSALS)
    @GetMapping("/{report}/report.xml")
    void akomaNtoso(@PathVariable ReportId report, HttpServletResponse response)
            throws IOException {
        var manuscript = exporting.manuscript(report);
        var day = exporting.day(report);
        announce(response, XML, report + ".xml");
        publisher.akomaNtoso(manuscript, day, response.getOutputStream());
    }

    @Operation(
            summary = "Replies that came after the cut-off, as an addendum in Word",
            description =
                    "Also those after the deadline in force. `number` goes into the symbol, 1"
                            + " when absent. 400 `invalid-value`; 404 while there are none.")
    @GetMapping("/{report}/addendum.docx")
    void addendum(
            @PathVariable ReportId report,
            @RequestParam(defaultValue = "1") int number,
            HttpServletResponse response)
            throws IOException {
        requireNumber(number);
        var addendum = exporting.addendum(report);
        announce(response, WORD, report + "-addendum-" + number + ".docx");
        publisher.addendum(addendum, number, response.getOutputStream());
    }

    @Operation(
            summary = "What reads otherwise than in an earlier version, as a corrigendum in Word",
            description =
                    "Paragraph by paragraph against version `against`; `number` goes into the"
                            + " symbol, 1 when absent. 400 `invalid-value`; 404 while nothing"
                            + " reads otherwise. "
                            + REFUSALS)
    @GetMapping("/{report}/corrigendum.docx")
    void corrigendum(
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable Integer against,
            @RequestParam(defaultValue = "1") int number,
            HttpServletResponse response)
            throws IOException {
        requireNumber(number);
        if (against == null) {
            throw BlockEdits.invalid("against");
        }
        var it = exporting.corrigendum(report, against);
        announce(response, WORD, report + "-corrigendum-" + number + ".docx");
        publisher.corrigendum(it.masthead(), it.corrections(), number, response.getOutputStream());
    }

    @Operation(summary = "All replies, late ones too, and nothing else", description = REFUSALS)
    @GetMapping("/{report}/compendium.docx")
    void compendium(@PathVariable ReportId report, HttpServletResponse response)
            throws IOException {
        var all = exporting.withAddenda(report);
        announce(response, WORD, report + "-compendium.docx");
        publisher.compendium(
                all.getFirst(), all.subList(1, all.size()), response.getOutputStream());
    }

    @Operation(summary = "The evidence of each sentence as a workbook", description = REFUSALS)
    @GetMapping("/{report}/evidence.xlsx")
    void evidence(@PathVariable ReportId report, HttpServletResponse response) throws IOException {
        var manuscript = exporting.manuscript(report);
        announce(response, EXCEL, report + "-evidence.xlsx");
        publisher.annex(manuscript, response.getOutputStream());
    }

    @Operation(summary = "All of it as a ZIP with checksums", description = REFUSALS)
    @GetMapping("/{report}.zip")
    void bundle(
            @PathVariable ReportId report,
            @RequestParam(required = false) @Nullable Integer against,
            HttpServletResponse response)
            throws IOException {
        var bundle = exporting.bundle(report, against);
        announce(response, "application/zip", report + ".zip");
        publisher.bundle(bundle, response.getOutputStream());
    }

    private static void requireNumber(int number) {
        if (number < 1 || number > LAST_NUMBER) {
            throw BlockEdits.invalid("number");
        }
    }

    private static void announce(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
