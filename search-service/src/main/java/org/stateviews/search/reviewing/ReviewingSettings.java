package org.stateviews.search.reviewing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a review may be.
 *
 * @param textLength characters of a corrected text; the longest passage that is cut has 5,000, and
 *     a record of the log holds a megabyte
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.reviewing", ignoreUnknownFields = false)
record ReviewingSettings(@Min(1) @Max(200_000) @DefaultValue("20000") int textLength) {}
