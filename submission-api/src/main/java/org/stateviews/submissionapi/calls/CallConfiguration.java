package org.stateviews.submissionapi.calls;

import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogClients;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CallSettings.class)
class CallConfiguration {

    @Bean
    Calls calls() {
        return new Calls();
    }

    @Bean
    Fold callsFold(LogClients clients, Calls calls) {
        return clients.fold("calls", Set.of(Topic.CALLS), calls);
    }

    @Bean
    CallPublishing callPublishing(Calls calls, Fold callsFold, EventLog log, Clock clock) {
        return new CallPublishing(calls, callsFold, log, clock);
    }

    @Bean
    ShippedCall shippedCall(
            Calls calls,
            CallPublishing publishing,
            Fold callsFold,
            CallSettings settings,
            JsonMapper json,
            Clock clock) {
        return new ShippedCall(calls, publishing, callsFold, settings, json, clock);
    }
}
