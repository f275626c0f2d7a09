package org.stateviews.worker.indexing;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.stateviews.kit.log.Fold;
import org.stateviews.kit.log.GroupProgress;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Takeover;
import org.stateviews.worker.waiting.Waits;

/**
 * Keeps one lane running for the generation that answers searches and one for the generation being
 * built, and lets the new one take over once it has read the whole log.
 */
public final class Lanes implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Lanes.class);

    private final Fold operations;
    private final GenerationLedger ledger;
    private final LaneFactory factory;
    private final GroupProgress progress;
    private final Takeover takeover;
    private final Waits waits;
    private final TreeMap<Integer, Lane> lanes = new TreeMap<>();
    private final boolean writes;
    private volatile boolean running;

    /**
     * No lane runs yet.
     *
     * @param writes whether this instance writes the index at all
     */
    Lanes(
            Fold operations,
            GenerationLedger ledger,
            LaneFactory factory,
            GroupProgress progress,
            Takeover takeover,
            Waits waits,
            boolean writes) {
        this.operations = operations;
        this.ledger = ledger;
        this.factory = factory;
        this.progress = progress;
        this.takeover = takeover;
        this.waits = waits;
        this.writes = writes;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        List.copyOf(lanes.keySet()).forEach(this::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Whether, of all instances, this one looks after the generation that answers searches. */
    public synchronized boolean leads() {
        var lane = lanes.get(ledger.live());
        return lane != null && lane.leads();
    }

    /** Starts, ends and opens what the operations call for. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    synchronized void tend() throws InterruptedException {
        if (!running || !writes || !operations.isReady()) {
            return;
        }
        var written = ledger.written();
        List.copyOf(lanes.keySet()).stream().filter(it -> !written.contains(it)).forEach(this::end);
        written.forEach(this::begin);
        waits.tried("takeover", () -> takeOver(ledger.live(), written.last()));
    }

    private void begin(int generation) {
        if (!lanes.containsKey(generation)) {
            var lane = factory.lane(generation);
            lanes.put(generation, lane);
            lane.start();
            LOG.atInfo().log("Generation {} is being written", generation);
        }
    }

    private void end(int generation) {
        var lane = lanes.remove(generation);
        if (lane != null) {
            lane.stop();
            LOG.atInfo().log("Generation {} is no longer written", generation);
        }
    }

    private void takeOver(int live, int newest) throws InterruptedException {
        var lane = lanes.get(newest);
        if (newest > live
                && lane != null
                && lane.leads()
                && progress.behind(Lane.group(newest)) == 0) {
            takeover.open(live, newest);
        }
    }
}
