package org.stateviews.search.reports;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.search.desk.FoldedLog;
import tools.jackson.databind.json.JsonMapper;

/** Wires reports. */
@Configuration
class ReportsConfiguration {
    @Bean
    ReportTexts reportTexts(DocumentStore store, JsonMapper json) {
        return new ReportTexts(store, json);
    }

    @Bean
    Reports reports(ReportTexts texts) {
        return new Reports(texts);
    }

    @Bean
    Fold reportsFold(LogClients log, Reports reports) {
        return log.fold("reports", Set.of(Topic.REPORTS), reports);
    }

    @Bean
    FoldedLog reportsLog(EventLog log, Fold reportsFold) {
        return new FoldedLog(log, reportsFold);
    }
}
