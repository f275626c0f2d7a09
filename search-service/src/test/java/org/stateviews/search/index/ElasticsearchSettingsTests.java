package org.stateviews.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ElasticsearchSettingsTests {
    @Test
    void theDefaultsAreTheLocalPlatform() {
        assertThat(bind(Map.of()))
                .isEqualTo(
                        new ElasticsearchSettings(
                                URI.create("http://localhost:9200"),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(8),
                                Duration.ofSeconds(10)));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.elasticsearch.url", "https://search:443",
                                        "stateviews.elasticsearch.connect", "1s",
                                        "stateviews.elasticsearch.response", "2s",
                                        "stateviews.elasticsearch.retry-after", "3s")))
                .isEqualTo(
                        new ElasticsearchSettings(
                                URI.create("https://search:443"),
                                Duration.ofSeconds(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3)));
    }

    private static ElasticsearchSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.elasticsearch", ElasticsearchSettings.class);
    }
}
