package org.stateviews.search.operations;

import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import org.stateviews.kit.log.LogReader;
import org.stateviews.kit.web.Times;
import org.stateviews.search.desk.FoldedLog;

/** Wires operations. */
@Configuration
@EnableConfigurationProperties(OperationsSettings.class)
class OperationsConfiguration {
    @Bean
    OperationsFacts operationsFacts() {
        return new OperationsFacts();
    }

    @Bean
    Fold operationsFold(LogClients log, OperationsFacts facts) {
        var topics = Set.of(Topic.OPERATIONS, Topic.PROOF, Topic.SUBMISSIONS, Topic.PROCESSING);
        return log.fold("operations", topics, facts);
    }

    @Bean
    FoldedLog operationsLog(EventLog log, Fold operationsFold) {
        return new FoldedLog(log, operationsFold);
    }

    @Bean
    DeadLetters deadLetters(LogClients log, OperationsSettings settings) {
        return new DeadLetters(new LogReader(log), settings.payloadCharacters());
    }

    @Bean
    OperationsViews operationsViews(
            OperationsFacts facts, DeadLetters letters, OperationsSettings settings, Clock clock) {
        return new OperationsViews(facts, letters, settings, clock);
    }

    @Bean
    Rebuilding rebuilding(OperationsFacts facts, FoldedLog operationsLog, Clock clock) {
        return new Rebuilding(facts.history(), operationsLog, clock);
    }

    @Bean
    Replaying replaying(OperationsFacts facts, FoldedLog operationsLog, Clock clock) {
        return new Replaying(facts.history(), operationsLog, clock);
    }

    @Bean
    Rereading rereading(OperationsFacts facts, FoldedLog operationsLog, Clock clock) {
        return new Rereading(facts.documents(), operationsLog, clock);
    }

    @Bean
    RereadQuestions rereadQuestions(Rereading rereading, MessageSource messages, Times times) {
        return new RereadQuestions(rereading, messages, times);
    }

    @Bean
    RereadViews rereadViews(OperationsFacts facts, OperationsSettings settings) {
        return new RereadViews(facts, settings);
    }
}
