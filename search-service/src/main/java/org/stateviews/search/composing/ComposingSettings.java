package org.stateviews.search.composing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are printed.
 *
 * @param executiveSummaries whether a State's executive summary is printed where it sent one, and
 *     not its full text
 * @param citations whether each sentence that rests on passages has a footnote that names them;
 *     footnotes count towards the limit of words
 */
@ConfigurationProperties(prefix = "stateviews.composing", ignoreUnknownFields = false)
record ComposingSettings(
        @DefaultValue("false") boolean executiveSummaries,
        @DefaultValue("true") boolean citations) {}
