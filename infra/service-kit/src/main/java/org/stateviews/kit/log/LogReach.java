package org.stateviews.kit.log;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the broker whether it is there, before somebody sends 200 MB that could not be accepted. The
 * answer takes milliseconds, or the time-out when the broker is gone. What everybody who asks is
 * told in an outage is written to the service's own log at its beginning and at its end.
 */
public final class LogReach implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogReach.class);

    private final Admin admin;
    private final Duration timeout;
    private final AtomicReference<@Nullable Instant> awaySince = new AtomicReference<>();

    LogReach(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    /** Whether the broker answers within the time-out. */
    public boolean isThere() {
        var options = new DescribeClusterOptions().timeoutMs((int) timeout.toMillis());
        try {
            admin.describeCluster(options).nodes().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            back();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            away(e);
            return false;
        }
    }

    private void away(Exception failure) {
        if (awaySince.compareAndSet(null, Instant.now())) {
            LOG.atWarn().setCause(failure).log("The log is out of reach");
        }
    }

    private void back() {
        var since = awaySince.getAndSet(null);
        if (since != null) {
            LOG.atInfo().log(
                    "The log is there again after {} s",
                    Duration.between(since, Instant.now()).toSeconds());
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
