package org.stateviews.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What the service listens on and calls itself; features test their own settings. */
@WithoutNeighbours
class SettingsTests {
    @Autowired Environment environment;

    @Test
    void theServiceListensOnLoopbackUnderItsOwnNames() {
        assertThat(
                        List.of(
                                "server.port",
                                "server.address",
                                "management.server.address",
                                "stateviews.security.session-cookie",
                                "stateviews.security.client-id"))
                .map(environment::getProperty)
                .containsExactly("8081", "127.0.0.1", "127.0.0.1", "SV_DESK", "search-service");
        assertThat(
                        Binder.get(environment)
                                .bind("spring.lifecycle.timeout-per-shutdown-phase", Duration.class)
                                .get())
                .isEqualTo(Duration.ofSeconds(20));
    }
}
