package org.stateviews.submissionapi.calls;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the shipped call is opened where the log has none yet.
 *
 * @param openForDays days until its deadline, at 18:00 New York; 0 leaves it without one
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.calls", ignoreUnknownFields = false)
record CallSettings(@Min(0) @DefaultValue("0") int openForDays) {}
