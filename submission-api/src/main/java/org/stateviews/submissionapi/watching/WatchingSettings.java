package org.stateviews.submissionapi.watching;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds of the streams.
 *
 * @param heartbeat silence after which a comment is sent: it keeps proxies from closing the line
 *     and finds clients that are gone
 * @param retry how long a client waits before it connects again
 * @param longest after this a stream ends and the client connects again, which asks once more who
 *     it is
 * @param perAccount streams that one account may have open on this instance
 * @param inAll streams that all accounts may have open on this instance
 */
@Validated
@ConfigurationProperties(prefix = "stateviews.watching", ignoreUnknownFields = false)
record WatchingSettings(
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("3s") Duration retry,
        @DefaultValue("15m") Duration longest,
        @Min(1) @DefaultValue("20") int perAccount,
        @Min(1) @DefaultValue("1000") int inAll) {}
