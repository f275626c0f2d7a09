package org.stateviews.search.drafting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much a draft says.
 *
 * @param names up to how many States a sentence names; more are counted
 * @param evidence passages of one submitter that a statement keeps at most; it tells how many there
 *     are
 * @param sentences of one submitter on one theme in its summary
 * @param quotations after a statement
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.drafting", ignoreUnknownFields = false)
record DraftingSettings(
        @DefaultValue("12") @Min(0) int names,
        @DefaultValue("3") @Min(1) int evidence,
        @DefaultValue("2") @Min(1) int sentences,
        @DefaultValue("2") @Min(0) int quotations,
        @DefaultValue @Valid QuantifierSettings quantifiers) {}
