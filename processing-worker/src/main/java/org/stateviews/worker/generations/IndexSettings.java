package org.stateviews.worker.generations;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which index is written.
 *
 * @param generation number of the index; a new one is built by a new consumer group
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.index", ignoreUnknownFields = false)
record IndexSettings(@Min(1) @DefaultValue("1") int generation) {}
