package org.stateviews.submissionapi.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.call.Deadline;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.LogUnavailableException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes the call under resolution 78/237, paragraph 8, where the log does not have it. Runs
 * before the service says it is ready, so whoever finds it ready finds the call. A log that is away
 * is waited for, however long: a service that ended would only be started again, and until then
 * could not even say what is missing.
 */
final class ShippedCall implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedCall.class);
    private static final Duration SAID_EVERY = Duration.ofSeconds(30);
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final Calls calls;
    private final CallPublishing publishing;
    private final Fold fold;
    private final CallSettings settings;
    private final JsonMapper json;
    private final Clock clock;

    ShippedCall(
            Calls calls,
            CallPublishing publishing,
            Fold fold,
            CallSettings settings,
            JsonMapper json,
            Clock clock) {
        this.calls = calls;
        this.publishing = publishing;
        this.fold = fold;
        this.settings = settings;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var shipped = opened(read());
        while (fold.isRunning() && !isThere(shipped)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new LogUnavailableException("interrupted while waiting for the log", null);
            }
        }
    }

    private boolean isThere(Call shipped) {
        if (!fold.awaitReady(SAID_EVERY)) {
            LOG.atWarn().log("Not ready: waits for the log, which holds the calls");
            return false;
        }
        return calls.find(shipped.id()).isPresent() || publish(shipped);
    }

    private boolean publish(Call shipped) {
        try {
            publishing.publish(shipped, "stateviews");
            LOG.atInfo().log("Published the shipped call {}", shipped.id());
            return true;
        } catch (LogUnavailableException e) {
            LOG.atWarn().setCause(e).log("Not ready: waits for the log to take the shipped call");
            return false;
        }
    }

    private Call read() {
        try (var in = Call.class.getResourceAsStream("/calls/78-237-8.json")) {
            return json.readValue(in, Call.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Call opened(Call call) {
        if (settings.openForDays() == 0) {
            return call;
        }
        var last = LocalDate.now(clock.withZone(NEW_YORK)).plusDays(settings.openForDays());
        return call.withDeadline(new Deadline(last.atTime(CLOSE_OF_BUSINESS), NEW_YORK));
    }
}
