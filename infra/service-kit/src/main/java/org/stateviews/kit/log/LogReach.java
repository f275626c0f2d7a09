package org.stateviews.kit.log;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the broker whether it is there, before somebody sends 200 MB that could not be accepted. The
 * answer takes milliseconds, or the time-out when the broker is gone.
 */
public final class LogReach implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogReach.class);

    private final Admin admin;
    private final Duration timeout;

    LogReach(Admin admin, Duration timeout) {
        this.admin = admin;
        this.timeout = timeout;
    }

    /** Whether the broker answers within the time-out. */
    public boolean isThere() {
        var options = new DescribeClusterOptions().timeoutMs((int) timeout.toMillis());
        try {
            admin.describeCluster(options).nodes().get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            LOG.atWarn().setCause(e).log("The log is out of reach");
            return false;
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
