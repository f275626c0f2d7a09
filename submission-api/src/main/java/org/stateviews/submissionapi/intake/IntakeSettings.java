package org.stateviews.submissionapi.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * When intake takes something in, and how it treats what did not come to its end.
 *
 * @param grace how long a request may be under way before it is shown as not completed; longer than
 *     the log may take to answer
 * @param reserve how much room the store must keep; with less nothing is taken in, so that what was
 *     accepted can still be read and found. 0 takes in until the store is full
 */
@ConfigurationProperties(prefix = "stateviews.intake", ignoreUnknownFields = false)
record IntakeSettings(@DefaultValue("1m") Duration grace, @DefaultValue("0B") DataSize reserve) {}
