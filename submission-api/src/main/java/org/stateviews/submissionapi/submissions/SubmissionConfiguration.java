package org.stateviews.submissionapi.submissions;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.documents.DocumentStore;
import org.stateviews.kit.log.EventLog;
import org.stateviews.submissionapi.access.Visibility;
import org.stateviews.submissionapi.receipt.Receipts;
import org.stateviews.submissionapi.tracking.SubmissionViews;

@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    SubmissionDesk submissionDesk(
            Visibility visibility,
            SubmissionViews views,
            Receipts receipts,
            DocumentStore store,
            EventLog log,
            Clock clock) {
        return new SubmissionDesk(
                visibility, views, receipts, new OriginalDownload(store, log, clock));
    }
}
