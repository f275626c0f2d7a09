package org.stateviews.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.stateviews.contracts.index.PassageIndex;
import tools.jackson.databind.json.JsonMapper;

class FindingSettingsTests {
    @Test
    void theDefaultsAreTheDocumentedOnes() {
        assertThat(bind(Map.of())).isEqualTo(new FindingSettings(1000, 100, 3, 20, 100, 10_000));
    }

    @Test
    void everyKeyCanBeSet() {
        assertThat(
                        bind(
                                Map.of(
                                        "stateviews.finding.query-length", "1",
                                        "stateviews.finding.query-words", "2",
                                        "stateviews.finding.query-concepts", "6",
                                        "stateviews.finding.page-size", "3",
                                        "stateviews.finding.max-page-size", "4",
                                        "stateviews.finding.depth", "5")))
                .isEqualTo(new FindingSettings(1, 2, 6, 3, 4, 5));
    }

    @Test
    void unknownKeysAndImpossibleValuesAreRefused() {
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("stateviews.finding.pagesize2=1")
                .run(context -> assertThat(context).hasFailed());
        new ApplicationContextRunner()
                .withUserConfiguration(Bound.class)
                .withPropertyValues("stateviews.finding.page-size=0")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void pagingGoesAsDeepAsTheIndexAllows() {
        var window =
                new JsonMapper()
                        .readTree(PassageIndex.definition())
                        .at("/settings/index/max_result_window");

        assertThat(bind(Map.of()).depth()).isEqualTo(window.intValue());
    }

    private static FindingSettings bind(Map<String, String> values) {
        return new Binder(new MapConfigurationPropertySource(values))
                .bindOrCreate("stateviews.finding", FindingSettings.class);
    }

    @EnableConfigurationProperties(FindingSettings.class)
    static class Bound {}
}
