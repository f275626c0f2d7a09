package org.stateviews.search.audit;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of the list is given at once.
 *
 * @param pageSize entries of a page when none is asked for
 * @param maxPageSize entries of a page at most
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.audit", ignoreUnknownFields = false)
record AuditSettings(
        @Min(1) @DefaultValue("50") int pageSize, @Min(1) @DefaultValue("200") int maxPageSize) {}
