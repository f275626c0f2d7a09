package org.stateviews.submissionapi.watching;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.submissionapi.submissions.SubmissionDesk;
import org.stateviews.submissionapi.tracking.SubmissionLedger;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchingSettings.class)
class WatchingConfiguration {

    @Bean
    Watchers watchers(
            SubmissionDesk submissions,
            SubmissionLedger ledger,
            JsonMapper json,
            WatchingSettings settings) {
        var watchers = new Watchers(submissions, json, settings);
        ledger.onChange(watchers::changed);
        return watchers;
    }
}
