package org.stateviews.benchmark.rebuild;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Five searches a second for something that every text holds, and an upload every two seconds. A
 * search fails when it has no answer, or finds less than was there at the start.
 */
final class Load implements AutoCloseable {

    private static final long BETWEEN_SEARCHES = 200;
    private static final long BETWEEN_UPLOADS = 2_000;
    private static final String QUERY = "/passages?q=confidence-building+measures&size=5";

    private final Sites sites;
    private final Filling filling;
    private final long least;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger searches = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
    private final List<String> uploaded = Collections.synchronizedList(new ArrayList<>());

    Load(Sites sites, Filling filling, long least) {
        this.sites = sites;
        this.filling = filling;
        this.least = least;
    }

    void start() {
        every(BETWEEN_SEARCHES, this::search);
        every(BETWEEN_UPLOADS, this::upload);
    }

    int searches() {
        return searches.get();
    }

    /** Slowest search, milliseconds. */
    long slowest() {
        return slowest.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** References of what was handed in meanwhile. */
    List<String> uploaded() {
        return List.copyOf(uploaded);
    }

    private void every(long millis, Runnable step) {
        var _ =
                clock.scheduleAtFixedRate(
                        () -> senders.execute(step), 0, millis, TimeUnit.MILLISECONDS);
    }

    private void search() {
        long start = System.nanoTime();
        try {
            long found = sites.desk(QUERY).get("total").asLong();
            if (found < least) {
                failures.add("a search found %d, before %d".formatted(found, least));
            }
            searches.incrementAndGet();
            slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        } catch (IOException e) {
            failures.add(String.valueOf(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void upload() {
        try {
            uploaded.add(filling.handIn(3));
        } catch (IOException e) {
            failures.add(String.valueOf(e));
        }
    }

    @Override
    public void close() {
        clock.close();
        senders.close();
    }
}
