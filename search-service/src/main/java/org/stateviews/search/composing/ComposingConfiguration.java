package org.stateviews.search.composing;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stateviews.search.reading.SubmissionText;
import org.stateviews.search.replies.Replies;
import org.stateviews.search.reports.ReportTexts;

/** Wires composing. */
@Configuration
@EnableConfigurationProperties(ComposingSettings.class)
class ComposingConfiguration {
    @Bean
    Composing composing(
            Replies replies, SubmissionText text, ReportTexts texts, ComposingSettings settings) {
        return new Composing(replies, text, new Translations(texts), settings);
    }
}
