package org.stateviews.kit.log;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this service speaks to the log. Kafka's own defaults wait 60 s for metadata and 120 s for a
 * delivery: too long for a delegate at a door.
 *
 * @param replicas copies of each record; 1 only for a broker that stands alone
 * @param reach how long to wait for a sign of life: a door that is closed says so within 2 s
 * @param request how long one request to the broker may take
 * @param delivery how long an append may take in all
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.log", ignoreUnknownFields = false)
public record LogSettings(
        @Min(1) @DefaultValue("1") int replicas,
        @DefaultValue("1500ms") Duration reach,
        @DefaultValue("4s") Duration request,
        @DefaultValue("10s") Duration delivery) {}
