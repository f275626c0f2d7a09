package org.stateviews.search.finding;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of one search. Whoever hits one is told which and what to do instead.
 *
 * @param queryLength characters of a query
 * @param queryWords words, phrases and exclusions of a query; each is looked up in seven analyses
 * @param queryConcepts concepts of a query that are searched in all languages; the answer says
 *     which were, and any further one counts as words
 * @param pageSize hits of a page when none is asked for
 * @param maxPageSize hits of a page at most
 * @param depth how deep paging goes; the index's {@code max_result_window}
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.finding", ignoreUnknownFields = false)
record FindingSettings(
        @Min(1) @DefaultValue("1000") int queryLength,
        @Min(1) @DefaultValue("100") int queryWords,
        @Min(1) @DefaultValue("3") int queryConcepts,
        @Min(1) @DefaultValue("20") int pageSize,
        @Min(1) @DefaultValue("100") int maxPageSize,
        @Min(1) @DefaultValue("10000") int depth) {}
