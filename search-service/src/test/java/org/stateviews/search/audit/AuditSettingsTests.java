package org.stateviews.search.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AuditSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnesAndEveryKeyCanBeSet() {
        assertThat(bind(Map.of())).isEqualTo(new AuditSettings(50, 200));
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.audit.page-size", "1",
                                        "stateviews.audit.max-page-size", "2")))
                .isEqualTo(new AuditSettings(1, 2));
    }

    @Test
    void unknownKeysAreRefused() {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("stateviews.audit.pagesize2=1")
                .run(context -> assertThat(context).hasFailed());
    }

    private static AuditSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.audit", AuditSettings.class);
    }

    @EnableConfigurationProperties(AuditSettings.class)
    static class Bound {}
}
