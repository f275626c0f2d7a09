package org.stateviews.worker.generations;

import java.util.SortedSet;
import java.util.TreeSet;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/** Which generation answers searches and which one is being built, folded from the operations. */
public final class GenerationLedger implements Folding {

    private static final int FIRST = 1;

    private volatile int live = FIRST;
    private volatile int requested = FIRST;

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case RebuildRequested it -> requested = Math.max(requested, it.generation());
            case GenerationOpened it -> live = Math.max(live, it.generation());
            default -> {
                // other operations make no generation
            }
        }
    }

    /** Number of the generation that answers searches. */
    public int live() {
        return live;
    }

    /** Highest number that was ever asked for or opened. */
    public int newest() {
        return Math.max(live, requested);
    }

    /** Generations that are written: the live one, and the newest one that was asked for. */
    public SortedSet<Integer> written() {
        var written = new TreeSet<Integer>();
        written.add(live);
        written.add(newest());
        return written;
    }
}
