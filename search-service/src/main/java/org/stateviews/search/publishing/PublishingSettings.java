package org.stateviews.search.publishing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How documents are printed.
 *
 * @param paper that pages are laid out for
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.publishing", ignoreUnknownFields = false)
record PublishingSettings(@DefaultValue("LETTER") Paper paper) {}
