package org.stateviews.worker.passwords;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords of locked documents are opened, and how long they are kept.
 *
 * @param keys folder of the private keys they are sealed to; made at first start, readable by the
 *     worker alone, shared by all its instances
 * @param keep how long a password is kept that no reading used
 * @param look pause between two looks for those that are too old
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.passwords", ignoreUnknownFields = false)
record PasswordSettings(
        @NotNull Path keys, @DefaultValue("7d") Duration keep, @DefaultValue("1h") Duration look) {}
