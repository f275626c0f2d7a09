package org.stateviews.worker.scanning;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The virus scanner.
 *
 * @param clamd where clamd listens, {@code host:port} or {@code unix:/run/clamav/clamd.ctl};
 *     without it no document is scanned, and each says so
 * @param greeting longest wait for it to say who it is
 * @param timeout longest scan of one document
 * @param maxBytes largest original it is given; clamd's {@code StreamMaxLength} must be no smaller
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.scanning", ignoreUnknownFields = false)
record ScanningSettings(
        @Nullable String clamd,
        @DefaultValue("5s") Duration greeting,
        @DefaultValue("3m") Duration timeout,
        @Min(1) @DefaultValue("209715200") long maxBytes) {}
