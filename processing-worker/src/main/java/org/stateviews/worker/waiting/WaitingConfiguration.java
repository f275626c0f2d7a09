package org.stateviews.worker.waiting;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WaitingConfiguration {

    @Bean
    Waits waits(Clock clock, MeterRegistry metrics) {
        var waits = new Waits(clock);
        for (var need : Need.values()) {
            Gauge.builder(
                            "stateviews.waiting",
                            waits,
                            it ->
                                    it.now().values().stream()
                                            .filter(wait -> wait.need() == need)
                                            .count())
                    .description("How many listeners wait for something that is away")
                    .tag("for", need.tag())
                    .register(metrics);
        }
        return waits;
    }

    @Bean
    HealthIndicator waitsHealthIndicator(Waits waits) {
        return new WaitsHealthIndicator(waits);
    }
}
