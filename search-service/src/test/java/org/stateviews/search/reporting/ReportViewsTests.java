package org.stateviews.search.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.WithoutNeighbours;
import org.stateviews.search.checking.Checked;
import org.stateviews.search.checking.Finding;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;
import org.stateviews.search.reports.Sample;

/** Pages of a report that has everything a report can have, in both languages. */
@WithoutNeighbours
class ReportViewsTests {
    private static final SubmissionReference GHANA = new SubmissionReference("78-237-8-GHA-1");

    @Autowired ViewResolver thymeleafViewResolver;
    @Autowired WebApplicationContext context;

    private Printable printable = new Printable(2, 4, 1, 3);
    private final Report report = report();
    private final Block disputed =
            report.blocks().stream().filter(Block::isDisputed).findFirst().orElseThrow();

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "ar,rtl"})
    void everyPageIsRenderedWithoutAMissingWord(String language, String direction)
            throws Exception {
        for (var view :
                List.of("report", "report-block", "report-papers", "report-history", "reports")) {
            assertThat(render(view, language))
                    .as(view)
                    .contains("dir=\"" + direction + "\"")
                    .doesNotContain("??", "${", "#{");
        }
    }

    @Test
    void aSentenceWhoseSourceChangedIsRedAndLeadsToItsPassage() throws Exception {
        var passage = Sample.evidence("GHA", 3, "GHA needs training.").passage().id();

        assertThat(render("report", "en"))
                .contains("report-stale", "has withdrawn its submission", "Put right")
                .contains("passage=" + passage + "#" + passage);
    }

    @Test
    void whatCanBePrintedHasALinkAndWhatCannotIsToldInWords() throws Exception {
        assertThat(render("report", "en"))
                .contains(
                        "Addendum with 2 late replies", "corrigendum.docx?against=4&amp;number=1");

        printable = new Printable(0, null, 0, 0);

        assertThat(render("report", "en"))
                .contains("No reply came late")
                .doesNotContain("addendum.docx", "corrigendum.docx", "?against=");
    }

    @Test
    void bothTextsOfAConflictStandOnThePageWithThreeWaysOut() throws Exception {
        assertThat(render("report-block", "en"))
                .contains("Ana’s words.", "Ben’s words.")
                .contains("Keep the text that counts", "Keep that text instead", "third text");
    }

    private static Report report() {
        var quoted =
                new ReportSentence(
                        "Ghana (para. 3):",
                        List.of(Sample.evidence("GHA", 3, "GHA needs training.")),
                        false,
                        true);
        var drafted =
                Sample.drafted(Sample.sentence("One State (Ghana) needs training.", "GHA"), quoted);
        var first = drafted.blocks().get(1);
        var consent = new ReportEdit.ConsentRecorded(GHANA, "Mission", "2024-05-27", "F/1");
        var digest = Sample.DRAFT;
        return drafted.with(Sample.edited("1", "ana", Sample.written(first, 1, "Ana’s words.")))
                .with(Sample.edited("2", "ben", Sample.written(first, 1, "Ben’s words.")))
                .with(Sample.edited("3", "ana", new ReportEdit.Commented(first.id(), "Why?")))
                .with(Sample.edited("4", "ana", consent))
                .with(
                        Sample.edited(
                                "5",
                                "ana",
                                new ReportEdit.TranslationAttached(
                                        GHANA, null, digest, "A unit", true)))
                .with(Sample.edited("6", "ana", new ReportEdit.LimitWaived("B", "R")))
                .with(Sample.edited("7", "ana", Sample.inserted(first.id(), "Taken out.")))
                .with(Sample.edited("8", "ana", new ReportEdit.BlockMoved(first.id(), null)));
    }

    private Map<String, Object> model() {
        var withdrawn =
                new Finding("source-withdrawn", disputed.id(), 0, List.of("Ghana", "3"), null);
        var order = new Finding("order-wrong", disputed.id(), 0, List.of("Ghana"), "Right words.");
        var group = new Finding("group-undercited", null, null, List.of("AFRICAN", "0", "3"), null);
        var checked = new Checked(List.of(withdrawn, order, group), 120, 100);
        var rows = disputed.sentences().stream().map(TypedWords.Row::of).toList();
        return Map.of(
                "page",
                new ReportPage(report, checked, null, List.of(), printable),
                "block",
                disputed,
                "rows",
                rows,
                "history",
                ReportHistory.of(report),
                "reports",
                List.of(report),
                "calls",
                List.of(),
                "key",
                "k");
    }

    private String render(String name, String language) throws Exception {
        var locale = Locale.of(language);
        var request = new MockHttpServletRequest(context.getServletContext(), "GET", "/reports");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        request.setAttribute(
                DispatcherServlet.LOCALE_RESOLVER_ATTRIBUTE, new FixedLocaleResolver(locale));
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        LocaleContextHolder.setLocale(locale);
        var response = new MockHttpServletResponse();
        var view = thymeleafViewResolver.resolveViewName(name, locale);
        assertThat(view).isNotNull();
        view.render(model(), request, response);
        return response.getContentAsString();
    }
}
