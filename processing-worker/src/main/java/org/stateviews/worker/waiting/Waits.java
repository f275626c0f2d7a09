package org.stateviews.worker.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.kit.log.UndecodableRecordException;

/**
 * Who waits for what, and since when. An outage of minutes means hundreds of tries: the first that
 * fails and the one that gets through are told, those between only counted.
 */
public final class Waits {

    private static final Logger LOG = LoggerFactory.getLogger(Waits.class);

    private final Clock clock;
    private final Map<String, Wait> waits = new ConcurrentHashMap<>();

    /** Nobody waits yet. */
    public Waits(Clock clock) {
        this.clock = clock;
    }

    /** Something that may have to wait for an infrastructure. */
    @FunctionalInterface
    public interface Step<E extends Exception> {
        /** Takes it, from its beginning each time. */
        void take() throws E;
    }

    /**
     * What somebody waits for.
     *
     * @param since first try that failed
     * @param tries how many have failed since
     * @param cause what the last one said
     */
    record Wait(Need need, Instant since, int tries, String cause) {

        Wait again(String now) {
            return new Wait(need, since, tries + 1, now);
        }

        @Override
        public String toString() {
            return "waits for %s since %s, %d tries: %s"
                    .formatted(need.words(), since, tries, cause);
        }
    }

    /**
     * Takes a step of a listener. What it throws goes on to whoever decides when it is tried again.
     *
     * @param who name of the listener, the same each time
     */
    public <E extends Exception> void during(String who, Step<E> step) throws E {
        var failure = taken(who, step);
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /**
     * Takes a step that comes again by itself. False when something it needs is away; any other
     * failure is thrown.
     */
    public <E extends Exception> boolean tried(String who, Step<E> step) throws E {
        var failure = taken(who, step);
        if (failure.isPresent() && Need.of(failure.get()) == Need.REPAIR) {
            throw failure.get();
        }
        return failure.isEmpty();
    }

    /** A record that cannot be decoded is no wait: its listener stops or puts it aside. */
    private <E extends Exception> Optional<RuntimeException> taken(String who, Step<E> step)
            throws E {
        var failure = StepBoundary.failure(step);
        if (failure.isEmpty()) {
            through(who);
        } else if (!(failure.get() instanceof UndecodableRecordException)) {
            failed(who, failure.get());
        }
        return failure;
    }

    /** Everybody who waits now. */
    Map<String, Wait> now() {
        return new TreeMap<>(waits);
    }

    private void failed(String who, RuntimeException failure) {
        var need = Need.of(failure);
        var wait =
                waits.compute(
                        who,
                        (_, known) ->
                                known == null || known.need() != need
                                        ? new Wait(need, clock.instant(), 1, failure.toString())
                                        : known.again(failure.toString()));
        if (wait.tries() > 1) {
            LOG.atDebug().setCause(failure).log("{} still waits for {}", who, need.words());
        } else if (need == Need.REPAIR) {
            LOG.atError().setCause(failure).log("{} waits for {}", who, need.words());
        } else {
            LOG.atWarn().setCause(failure).log("{} waits for {}", who, need.words());
        }
    }

    private void through(String who) {
        @Nullable Wait over = waits.remove(who);
        if (over != null) {
            LOG.atInfo().log(
                    "{} goes on after waiting {} s for {}, {} tries",
                    who,
                    Duration.between(over.since(), clock.instant()).toSeconds(),
                    over.need().words(),
                    over.tries());
        }
    }
}
