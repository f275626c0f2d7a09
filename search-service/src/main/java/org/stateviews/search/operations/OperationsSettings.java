package org.stateviews.search.operations;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the pages of operations show at once.
 *
 * @param proofAge how old the newest proof may be before the page says that no comparison is
 *     running
 * @param pageSize entries of a page
 * @param payloadCharacters characters of a dead letter that are shown; more is cut and said
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.operations", ignoreUnknownFields = false)
record OperationsSettings(
        @NotNull @DefaultValue("5m") Duration proofAge,
        @Min(1) @DefaultValue("50") int pageSize,
        @Min(1) @DefaultValue("20000") int payloadCharacters) {}
