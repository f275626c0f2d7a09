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
 * before the service says it is ready, so whoever finds it ready finds the call.
 */
final class ShippedCall implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedCall.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
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
        if (!fold.awaitReady(PATIENCE)) {
            throw new LogUnavailableException("the calls could not be read from the log", null);
        }
        var shipped = opened(read());
        if (calls.find(shipped.id()).isEmpty()) {
            publishing.publish(shipped, "stateviews");
            LOG.atInfo().log("Published the shipped call {}", shipped.id());
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
