package org.stateviews.worker.facts;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;

@Configuration(proxyBeanMethods = false)
class FactsConfiguration {

    @Bean
    AllFacts allFacts() {
        return new AllFacts();
    }

    @Bean
    Fold allFactsFold(LogClients clients, AllFacts facts) {
        var topics = Set.of(Topic.SUBMISSIONS, Topic.PROCESSING, Topic.REVIEWS);
        return clients.fold("all-facts", topics, facts);
    }
}
