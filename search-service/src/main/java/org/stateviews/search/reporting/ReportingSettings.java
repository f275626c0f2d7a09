package org.stateviews.search.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large an edit may be. All of one travels as one record of the log, which holds a megabyte.
 *
 * @param textLength characters of a block, of a remark and of a reason
 * @param quoteLength characters of all words quoted as evidence in a block
 * @param evidence passages that a block rests on
 * @param translationLength characters of a translation, which lies in the document store
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.reporting", ignoreUnknownFields = false)
record ReportingSettings(
        @Min(1) @Max(30_000) @DefaultValue("20000") int textLength,
        @Min(1) @Max(200_000) @DefaultValue("150000") int quoteLength,
        @Min(1) @Max(500) @DefaultValue("400") int evidence,
        @Min(1) @Max(2_000_000) @DefaultValue("300000") int translationLength) {}
