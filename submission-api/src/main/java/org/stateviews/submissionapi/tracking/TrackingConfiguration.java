package org.stateviews.submissionapi.tracking;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;

@Configuration(proxyBeanMethods = false)
class TrackingConfiguration {

    @Bean
    SubmissionLedger submissionLedger() {
        return new SubmissionLedger();
    }

    @Bean
    Fold submissionsFold(LogClients clients, SubmissionLedger ledger) {
        return clients.fold("submissions", Set.of(Topic.SUBMISSIONS, Topic.PROCESSING), ledger);
    }
}
