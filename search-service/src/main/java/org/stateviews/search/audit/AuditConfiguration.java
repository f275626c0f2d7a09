package org.stateviews.search.audit;

import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.search.desk.FoldedLog;

/** Wires the audit. */
@Configuration
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {
    @Bean
    AuditTrail auditTrail() {
        return new AuditTrail();
    }

    @Bean
    Fold auditFold(LogClients log, AuditTrail trail) {
        var topics =
                Set.of(
                        Topic.AUDIT,
                        Topic.SUBMISSIONS,
                        Topic.REVIEWS,
                        Topic.CALLS,
                        Topic.OPERATIONS);
        return log.fold("audit", topics, trail);
    }

    @Bean
    AuditList auditList(AuditTrail trail, EventLog log, Fold auditFold, AuditSettings settings) {
        return new AuditList(trail, new FoldedLog(log, auditFold), settings);
    }
}
