package org.stateviews.benchmark.outages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.stateviews.benchmark.outages.Knock.Meaning;
import org.stateviews.benchmark.trial.Api;

/**
 * A text of some mission every two seconds and two searches a second, whatever the answers are.
 * What was not accepted is kept, to be sent again.
 */
final class Load implements AutoCloseable {

    private static final long BETWEEN_TEXTS = 2_000;
    private static final long BETWEEN_SEARCHES = 500;
    private static final int FEW = 3;

    private final Api api;
    private final Iterator<Text> texts;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Knock> door = Collections.synchronizedList(new ArrayList<>());
    private final List<Knock> searches = Collections.synchronizedList(new ArrayList<>());
    private final List<Text> refused = Collections.synchronizedList(new ArrayList<>());
    private final Map<Text, String> accepted = Collections.synchronizedMap(new LinkedHashMap<>());

    Load(Api api, Iterator<Text> texts) {
        this.api = api;
        this.texts = texts;
    }

    void start() {
        every(BETWEEN_TEXTS, this::handIn);
        every(BETWEEN_SEARCHES, this::search);
    }

    /** Answers to texts that were handed in. */
    Answers door(Instant from, Instant to) {
        return Answers.during(List.copyOf(door), from, to);
    }

    /** Answers to searches. */
    Answers searches(Instant from, Instant to) {
        return Answers.during(List.copyOf(searches), from, to);
    }

    /** What was not accepted, the first one first. */
    List<Text> refused() {
        return List.copyOf(refused);
    }

    /** References of what was accepted, in its order. */
    Map<Text, String> accepted() {
        synchronized (accepted) {
            return new LinkedHashMap<>(accepted);
        }
    }

    /** References of the last few that were accepted. */
    List<String> newest() {
        var all = List.copyOf(accepted().values());
        return all.subList(Math.max(0, all.size() - FEW), all.size());
    }

    private void every(long millis, Step step) {
        var _ =
                clock.scheduleAtFixedRate(
                        () -> senders.execute(() -> take(step)), 0, millis, TimeUnit.MILLISECONDS);
    }

    /** One request. */
    @FunctionalInterface
    private interface Step {
        void take() throws InterruptedException;
    }

    private static void take(Step step) {
        try {
            step.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void handIn() throws InterruptedException {
        var text = next();
        var knock = Knock.of(() -> text.handIn(api));
        door.add(knock);
        if (knock.meaning() == Meaning.DONE) {
            accepted.put(text, knock.answer().json().path("reference").asString());
        } else {
            refused.add(text);
        }
    }

    private Text next() {
        synchronized (texts) {
            return texts.next();
        }
    }

    private void search() throws InterruptedException {
        searches.add(Knock.of(() -> api.search("international law", "&size=5")));
    }

    /** Returns when every request has its answer. */
    @Override
    public void close() {
        clock.close();
        senders.close();
    }
}
