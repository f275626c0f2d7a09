package org.stateviews.worker.indexing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.stateviews.contracts.event.Event;
import org.stateviews.worker.generations.IndexUnavailableException;

/**
 * One partition with the worker that indexes it: batches of any size, commits that come late, and a
 * worker that is killed between any two steps and begins again at the last commit.
 */
final class SimulatedLog {

    private final List<Event> log;
    private final Random random;
    private final boolean deadly;
    private final boolean live;
    private final MemoryIndex index;
    private final SubmissionView view;
    private Indexing indexing;
    private int committed;

    private SimulatedLog(
            List<Event> events, SubmissionView view, Random random, boolean deadly, boolean live) {
        this.log = new ArrayList<>(events);
        this.view = view;
        this.random = random;
        this.deadly = deadly;
        this.live = live;
        this.index = new MemoryIndex(random, deadly);
        this.indexing = worker();
    }

    /** Nothing fails. */
    static SimulatedLog calm(List<Event> events, SubmissionView view) {
        return new SimulatedLog(events, view, new Random(1), false, true);
    }

    /** Whatever can fail fails now and then. */
    static SimulatedLog deadly(List<Event> events, SubmissionView view, Random random) {
        return new SimulatedLog(events, view, random, true, true);
    }

    /** A generation that is being built from a log that another one wrote to. */
    static SimulatedLog rebuild(List<Event> events, SubmissionView view, Random random) {
        return new SimulatedLog(events, view, random, true, false);
    }

    /** Reads the log to its end, with what the worker itself appends to it. */
    void run() {
        int next = 0;
        while (next < log.size()) {
            int end = Math.min(log.size(), next + 1 + random.nextInt(7));
            for (; next < end; next++) {
                indexing.fold(0, log.get(next));
            }
            catchUp();
            if (deadly && random.nextInt(10) == 0) {
                indexing = reborn();
                next = committed;
            } else {
                committed = next;
            }
        }
    }

    /** What happens between events. */
    void rest() {
        indexing.maintain();
    }

    MemoryIndex index() {
        return index;
    }

    List<Event> log() {
        return List.copyOf(log);
    }

    private void catchUp() {
        while (true) {
            try {
                indexing.catchUp();
                return;
            } catch (IndexUnavailableException e) {
                if (!deadly) {
                    throw e;
                }
            }
        }
    }

    private Indexing reborn() {
        var worker = worker();
        log.subList(0, committed).forEach(it -> worker.remember(0, it));
        return worker;
    }

    private Indexing worker() {
        return new Indexing(1, index, view, log::add, () -> live, Clock.systemUTC());
    }
}
