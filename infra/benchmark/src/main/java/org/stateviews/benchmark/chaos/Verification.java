package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.benchmark.trial.Persistence;
import org.stateviews.benchmark.trial.Voice;

/** Looks at everything that was sent, and again at what is not as it must be, while it changes. */
final class Verification {

    private static final int AT_A_TIME = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final Api api;
    private final Persistence persistence;
    private final Voice voice;

    Verification(Api api, Persistence persistence, Voice voice) {
        this.api = api;
        this.persistence = persistence;
        this.voice = voice;
    }

    /**
     * What a look gave.
     *
     * @param findings what stays wrong
     * @param settled moment at which the last of the others had become right
     */
    record Standings(List<Finding> findings, Instant settled) {}

    /** One look at an item. */
    @FunctionalInterface
    private interface Look<T> {
        List<Finding> at(T item) throws InterruptedException;
    }

    private record Seen<T>(T item, List<Finding> findings) {}

    /**
     * Looks until nothing is wrong, or nothing has become right for a minute.
     *
     * @param calm moment from which on no submission was on its way
     */
    Standings standings(List<Sent> sent, Instant calm) throws InterruptedException {
        var standing = new Standing(api, persistence);
        var register = Register.read(api, persistence).byReference();
        var wrong = look(sent, it -> standing.of(it, register));
        var settled = calm;
        var end = Instant.now().plus(PATIENCE);
        while (!wrong.isEmpty() && Instant.now().isBefore(end)) {
            voice.say("%d are not as they must be yet".formatted(wrong.size()));
            Pause.of(LOOK_AGAIN);
            var now = Register.read(api, persistence).byReference();
            var left = look(wrong.stream().map(Seen::item).toList(), it -> standing.of(it, now));
            if (left.size() < wrong.size()) {
                settled = Instant.now();
                end = settled.plus(PATIENCE);
            }
            wrong = left;
        }
        return new Standings(findings(wrong), settled);
    }

    /** Holds every receipt against the platform. */
    List<Finding> proofs(List<Acceptance> acceptances) throws InterruptedException {
        var keys = persistence.until(200, api::keys);
        var proofs = new Proofs(api, persistence, Signatures.of(keys.json()));
        return findings(look(acceptances, proofs::of));
    }

    private static <T> List<Finding> findings(List<Seen<T>> wrong) {
        return wrong.stream().flatMap(it -> it.findings().stream()).toList();
    }

    private static <T> List<Seen<T>> look(List<T> items, Look<T> look) throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(AT_A_TIME)) {
            var tasks =
                    items.stream()
                            .<Callable<Seen<T>>>map(it -> () -> new Seen<>(it, look.at(it)))
                            .toList();
            var wrong = new ArrayList<Seen<T>>();
            for (var task : pool.invokeAll(tasks)) {
                var seen = task.get();
                if (!seen.findings().isEmpty()) {
                    wrong.add(seen);
                }
            }
            return wrong;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Looking broke off", e.getCause());
        }
    }
}
