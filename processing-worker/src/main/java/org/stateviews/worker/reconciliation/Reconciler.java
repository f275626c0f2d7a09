package org.stateviews.worker.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.ProofMade.Mismatch;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.kit.log.Fold;
import org.stateviews.worker.generations.GenerationLedger;
import org.stateviews.worker.generations.Generations;
import org.stateviews.worker.indexing.Lanes;
import org.stateviews.worker.recognition.RecognitionQueue;
import org.stateviews.worker.waiting.Waits;

/**
 * Compares log, store and index again and again, in the one instance that leads, and publishes each
 * result. A mismatch counts when two looks in a row at the same facts see it.
 */
final class Reconciler {

    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);

    /** An event stays below the size that brokers take; how many more there are is said. */
    private static final int LISTED = 1_000;

    private final Fold facts;
    private final Lanes lanes;
    private final GenerationLedger ledger;
    private final Generations generations;
    private final Expectations expectations;
    private final IndexScan index;
    private final Comparison comparison;
    private final RecognitionQueue queue;
    private final LogHeads heads;
    private final EventLog log;
    private final Waits waits;
    private final Clock clock;
    private final Pace pace = new Pace();
    private Map<Suspicion, Instant> suspected = Map.of();

    Reconciler(
            Fold facts,
            Lanes lanes,
            GenerationLedger ledger,
            Generations generations,
            Expectations expectations,
            IndexScan index,
            Comparison comparison,
            RecognitionQueue queue,
            LogHeads heads,
            EventLog log,
            Waits waits,
            Clock clock) {
        this.facts = facts;
        this.lanes = lanes;
        this.ledger = ledger;
        this.generations = generations;
        this.expectations = expectations;
        this.index = index;
        this.comparison = comparison;
        this.queue = queue;
        this.heads = heads;
        this.log = log;
        this.waits = waits;
        this.clock = clock;
    }

    /** One comparison, where this instance leads and the last one is long enough ago. */
    @Scheduled(fixedDelayString = "${stateviews.reconciliation.interval:15s}")
    void reconcile() throws InterruptedException {
        if (!facts.isReady() || !lanes.leads()) {
            suspected = Map.of();
            return;
        }
        if (!pace.rests()) {
            long began = System.nanoTime();
            waits.tried("reconciliation", () -> log.append(Topic.PROOF, proof(ledger.live())));
            pace.ended(began);
        }
    }

    private ProofMade proof(int generation) throws InterruptedException {
        var at = clock.instant();
        var ends = heads.now();
        var expected = expectations.now();
        var held = index.of(PassageIndex.ofGeneration(generation));
        var suspicions = comparison.suspicions(expected, held, at, queue.waiting() > 0);
        addVersions(generation, suspicions);
        return new ProofMade(
                at,
                generations.cluster(),
                generation,
                ends,
                states(expected),
                expected.values().stream().mapToLong(it -> it.passages().size()).sum(),
                held.size(),
                confirmed(suspicions, at));
    }

    private void addVersions(int generation, List<Suspicion> suspicions) {
        var pinned = generations.pins(generation);
        addVersion("analyzers", pinned.analyzers(), PassageIndex.ANALYZERS, suspicions);
        addVersion("concept scheme", pinned.scheme(), generations.scheme(), suspicions);
    }

    private static void addVersion(
            String what, @Nullable String pinned, String now, List<Suspicion> suspicions) {
        if (!now.equals(pinned)) {
            var detail = "%s %s, now %s".formatted(what, pinned, now);
            suspicions.add(new Suspicion("versions-differ", null, 0, detail));
        }
    }

    private List<Mismatch> confirmed(List<Suspicion> suspicions, Instant at) {
        var before = suspected;
        var now = new HashMap<Suspicion, Instant>();
        var confirmed = new ArrayList<Mismatch>();
        for (var suspicion : suspicions) {
            var since = before.getOrDefault(suspicion, at);
            now.put(suspicion, since);
            if (before.containsKey(suspicion)) {
                confirmed.add(
                        new Mismatch(
                                suspicion.code(),
                                suspicion.reference(),
                                suspicion.detail(),
                                since));
            }
        }
        suspected = now;
        confirmed.forEach(it -> LOG.atWarn().log("Log, store and index do not agree: {}", it));
        return listed(confirmed, at);
    }

    private static List<Mismatch> listed(List<Mismatch> confirmed, Instant at) {
        if (confirmed.size() <= LISTED) {
            return confirmed;
        }
        var listed = new ArrayList<>(confirmed.subList(0, LISTED));
        listed.add(new Mismatch("more", null, "" + (confirmed.size() - LISTED), at));
        return listed;
    }

    private static Map<String, Integer> states(Map<String, Expectation> expected) {
        var states = new TreeMap<String, Integer>();
        expected.values().forEach(it -> states.merge(it.state(), 1, Integer::sum));
        return states;
    }
}
