package org.stateviews.search.reviewing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a review may be, and how many passages of the queue are shown at once.
 *
 * @param textLength characters of a corrected text; the longest passage that is cut has 5,000, and
 *     a record of the log holds a megabyte
 * @param reasonLength characters of the reason for a theme
 * @param pageSize passages of a page of the queue when no number is asked for
 * @param maxPageSize passages of a page of the queue at most
 * @param depth how deep paging of the queue goes; the index's {@code max_result_window}
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.reviewing", ignoreUnknownFields = false)
record ReviewingSettings(
        @Min(1) @Max(200_000) @DefaultValue("20000") int textLength,
        @Min(1) @Max(20_000) @DefaultValue("1000") int reasonLength,
        @Min(1) @DefaultValue("20") int pageSize,
        @Min(1) @DefaultValue("100") int maxPageSize,
        @Min(1) @DefaultValue("10000") int depth) {}
