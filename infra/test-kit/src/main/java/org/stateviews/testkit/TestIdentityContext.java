package org.stateviews.testkit;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** The work of {@link WithTestIdentity}; equal to its like, so that tests share a context. */
record TestIdentityContext() implements ContextCustomizer {

    @Override
    public void customizeContext(
            ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        TestPropertyValues.of("stateviews.identity.issuer=" + TestIdentity.issuer())
                .applyTo(context);
    }
}
