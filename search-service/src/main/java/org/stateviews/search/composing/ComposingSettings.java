package org.stateviews.search.composing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How replies are printed.
 *
 * @param executiveSummaries whether a State's executive summary is printed where it sent one, and
 *     not its full text
 */
@ConfigurationProperties(prefix = "stateviews.composing", ignoreUnknownFields = false)
record ComposingSettings(@DefaultValue("false") boolean executiveSummaries) {}
