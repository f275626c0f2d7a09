package org.stateviews.submissionapi.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How intake treats what did not come to its end.
 *
 * @param grace how long a request may be under way before it is shown as not completed; longer than
 *     the log may take to answer
 */
@ConfigurationProperties(prefix = "stateviews.intake", ignoreUnknownFields = false)
record IntakeSettings(@DefaultValue("1m") Duration grace) {}
