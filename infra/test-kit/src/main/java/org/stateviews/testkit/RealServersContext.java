package org.stateviews.testkit;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** The work of {@link WithRealServers}; equal to its like, so that tests share a context. */
record RealServersContext() implements ContextCustomizer {

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of(
                        "spring.kafka.bootstrap-servers=" + RealServers.kafka(),
                        "stateviews.elasticsearch.url=" + RealServers.elasticsearch(),
                        "stateviews.store.path=" + TemporaryFolders.create("stateviews-store"))
                .applyTo(context);
    }
}
