package org.stateviews.search.reporting;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.problem.ProblemTexts;
import org.stateviews.search.checking.Checking;
import org.stateviews.search.composing.Composing;
import org.stateviews.search.desk.FacetNames;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.drafting.Drafting;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.publishing.Publisher;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.reports.ReportTexts;
import org.stateviews.search.reports.Reports;
import tools.jackson.databind.json.JsonMapper;

/** Wires reporting. */
@Configuration
@EnableConfigurationProperties(ReportingSettings.class)
class ReportingConfiguration {
    @Bean
    ReportDesk reportDesk(
            Reports reports, FoldedLog reportsLog, Replies replies, FoldedLog repliesLog) {
        return new ReportDesk(reports, reportsLog, replies, repliesLog);
    }

    @Bean
    @Order(1)
    DraftPart summary(Replies replies) {
        return new SummaryPart(replies);
    }

    @Bean
    @Order(3)
    DraftPart thematicSummary(Drafting drafting) {
        return new ThematicPart(drafting);
    }

    @Bean
    @Order(2)
    DraftPart introduction() {
        return new Introduction();
    }

    @Bean
    Opening opening(
            ReportDesk desk,
            ReportTexts texts,
            DocumentStore store,
            JsonMapper json,
            List<DraftPart> parts,
            Clock clock) {
        return new Opening(desk, texts, new OpeningClaims(store, json), parts, clock);
    }

    @Bean
    Writing writing(ReportDesk desk, Clock clock) {
        return new Writing(desk, clock);
    }

    @Bean
    BlockEdits blockEdits(
            Writing writing,
            SearchIndex index,
            DocumentPointers documents,
            ReportingSettings settings) {
        return new BlockEdits(writing, new Sentences(index, documents, settings), settings);
    }

    @Bean
    Quoting quoting(ReportDesk desk, SearchIndex index, BlockEdits edits) {
        return new Quoting(desk, index, edits);
    }

    @Bean
    StateSummaries stateSummaries(ReportDesk desk, Drafting drafting) {
        return new StateSummaries(desk, drafting);
    }

    @Bean
    PaperEdits paperEdits(
            Writing writing, ReportDesk desk, ReportTexts texts, ReportingSettings settings) {
        return new PaperEdits(writing, desk, texts, settings);
    }

    @Bean
    Exporting exporting(
            ReportDesk desk, Checking checking, Composing composing, Publisher publisher) {
        return new Exporting(desk, checking, composing, publisher);
    }

    @Bean
    ReportPages reportPages(
            ReportDesk desk,
            Checking checking,
            Closing closing,
            Exporting exporting,
            ProblemTexts problems) {
        return new ReportPages(desk, checking, closing, exporting, problems);
    }

    @Bean
    FindingWords findingWords(MessageSource messages, FacetNames names) {
        return new FindingWords(messages, names);
    }

    @Bean
    FormAnswers formAnswers(ProblemTexts problems, MessageSource messages) {
        return new FormAnswers(problems, messages);
    }

    @Bean
    Closing closing(ReportDesk desk, ReportingSettings settings) {
        return new Closing(desk, settings);
    }
}
