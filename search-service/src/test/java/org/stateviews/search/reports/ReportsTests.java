package org.stateviews.search.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportOpened;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.kit.problem.ProblemException;
import tools.jackson.databind.json.JsonMapper;

class ReportsTests {
    private static final ReportId LATER = new ReportId("78-237-8-report-2");

    @TempDir Path folder;
    private ReportTexts texts;
    private Reports reports;

    @BeforeEach
    void open() {
        texts = new ReportTexts(new FileSystemDocumentStore(folder), JsonMapper.shared());
        reports = new Reports(texts);
    }

    @Test
    void aReportStandsOnItsDraftFromTheStore() {
        var draft =
                new DraftedReport(
                        List.of(
                                DraftedReport.DraftedBlock.paragraph(
                                        ReportSection.THEMATIC,
                                        List.of(Sample.sentence("Ghana speaks.", "GHA")))),
                        Map.of("78-237-8-KEN-1", List.of("scan.pdf")));
        fold(opened(Sample.REPORT, 0));
        fold(new ReportDrafted(Sample.REPORT, texts.keep(draft), "editor", Sample.AT));

        var report = reports.find(Sample.REPORT).orElseThrow();

        assertThat(report.blocks().getFirst().sentences())
                .isEqualTo(draft.blocks().getFirst().sentences());
        assertThat(report.unread()).containsKey("78-237-8-KEN-1");
    }

    @Test
    void aReportWhoseDraftIsNotInTheStoreIsRefusedAndTheFoldGoesOn() {
        fold(opened(Sample.REPORT, 0));
        fold(new ReportDrafted(Sample.REPORT, Sample.DRAFT, "editor", Sample.AT));
        fold(opened(LATER, 60));

        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> reports.find(Sample.REPORT))
                .satisfies(it -> assertThat(it.problem().code()).isEqualTo("draft-missing"));
        assertThat(reports.find(LATER)).isPresent();
    }

    @Test
    void anEarlierVersionIsMadeAgain() {
        fold(opened(Sample.REPORT, 0));
        for (int i = 0; i < 3; i++) {
            fold(Sample.edited("e" + i, "editor", new ReportEdit.Reopened("Nothing.")));
            assertThat(reports.find(Sample.REPORT).orElseThrow().version()).isEqualTo(i + 2);
        }

        assertThat(reports.find(Sample.REPORT, 2).orElseThrow().history()).hasSize(1);
        assertThat(reports.find(Sample.REPORT, 9)).isEmpty();
    }

    @Test
    void theNewestReportIsListedFirst() {
        fold(opened(Sample.REPORT, 0));
        fold(opened(LATER, 60));

        assertThat(reports.all()).extracting(Report::id).containsExactly(LATER, Sample.REPORT);
        assertThat(reports.find(new ReportId("78-237-8-report-3"))).isEmpty();
    }

    private static ReportOpened opened(ReportId id, int later) {
        return new ReportOpened(id, Sample.AT, "editor", Sample.AT.plusSeconds(later));
    }

    private void fold(Event event) {
        reports.fold(event, new RecordPosition("reports", 0, 0, Instant.EPOCH));
    }
}
