package org.stateviews.worker.indexing;

import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.kit.log.LogKeys;
import org.stateviews.worker.facts.Reading;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.generations.IndexUnavailableException;
import org.stateviews.worker.indexing.TargetIndex.Versioned;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.stages.Stage;

/**
 * The one writer of an index: folds the facts of its partitions, declares documents complete,
 * writes what changed and, while its index answers searches, says so in the log. Used from one
 * thread. Every step may be repeated: what was written is written again with the same or a later
 * version.
 */
final class Indexing {

    private static final Logger LOG = LoggerFactory.getLogger(Indexing.class);

    private final int generation;
    private final TargetIndex index;
    private final SubmissionView view;
    private final Consumer<Event> processing;
    private final BooleanSupplier live;
    private final Clock clock;
    private final Map<Integer, Map<String, SubmissionFacts>> partitions = new HashMap<>();
    private final Set<Address> waiting = new LinkedHashSet<>();
    private final Set<Arrived> arrived = new LinkedHashSet<>();
    private final Set<Address> unannounced = new LinkedHashSet<>();
    private final Set<Address> incomplete = new LinkedHashSet<>();

    /**
     * Indexing of one generation.
     *
     * @param processing appends an event to the topic {@code processing}
     * @param live whether searches are answered by this generation
     */
    Indexing(
            int generation,
            TargetIndex index,
            SubmissionView view,
            Consumer<Event> processing,
            BooleanSupplier live,
            Clock clock) {
        this.generation = generation;
        this.index = index;
        this.view = view;
        this.processing = processing;
        this.live = live;
        this.clock = clock;
    }

    private record Address(int partition, String key) {}

    private record Arrived(int partition, PagesRead pages) {}

    /** Forgets a partition, before it is folded anew or when it goes to another instance. */
    void forget(int partition) {
        partitions.remove(partition);
        waiting.removeIf(it -> it.partition() == partition);
        arrived.removeIf(it -> it.partition() == partition);
        unannounced.removeIf(it -> it.partition() == partition);
        incomplete.removeIf(it -> it.partition() == partition);
    }

    /** Takes in an event that was written in an earlier life, but perhaps not announced. */
    void remember(int partition, Event event) {
        facts(partition, event.key()).fold(event);
        unannounced.add(new Address(partition, event.key()));
        notice(partition, event);
    }

    /** Takes in a new event; what it changes is written by the next {@link #catchUp}. */
    void fold(int partition, Event event) {
        if (facts(partition, event.key()).fold(event)) {
            waiting.add(new Address(partition, event.key()));
        }
        notice(partition, event);
    }

    private void notice(int partition, Event event) {
        if (event instanceof PagesRead pages) {
            arrived.add(new Arrived(partition, pages));
        }
    }

    /**
     * Writes whatever waits. When the index is a new one, that is everything there is.
     *
     * @throws IndexUnavailableException when Elasticsearch is away; what waits goes on waiting
     */
    void catchUp() {
        boolean speaks = live.getAsBoolean();
        arrived.removeIf(it -> completedBy(it).isEmpty());
        if (speaks) {
            List.copyOf(arrived).forEach(this::declareComplete);
        }
        if (index.open()) {
            partitions.forEach(
                    (partition, submissions) ->
                            submissions
                                    .keySet()
                                    .forEach(it -> waiting.add(new Address(partition, it))));
        }
        var changed = List.copyOf(waiting);
        if (!changed.isEmpty()) {
            incomplete.removeAll(changed);
            index.write(passages(changed));
            waiting.removeAll(changed);
            unannounced.addAll(changed);
            unannounced.removeAll(incomplete);
        }
        if (speaks) {
            List.copyOf(unannounced).forEach(this::announce);
        }
    }

    /**
     * Notices between events that the index was taken away, and writes it again; and that a page
     * file is back.
     */
    void maintain() {
        index.lookAgain();
        waiting.addAll(incomplete);
        catchUp();
    }

    /** One submission after the other, so that a rebuild holds the text of one at a time. */
    private Iterator<Versioned> passages(List<Address> changed) {
        return changed.stream().flatMap(it -> passages(it).stream()).iterator();
    }

    private List<Versioned> passages(Address address) {
        var facts = facts(address.partition(), address.key());
        try {
            var passages = Stage.CUT.time(() -> view.of(facts, index.scheme()));
            return passages.stream().map(it -> new Versioned(it, facts.version())).toList();
        } catch (PageFileMissingException e) {
            LOG.atError()
                    .setCause(e)
                    .addKeyValue(LogKeys.REFERENCE, address.key())
                    .log("A submission cannot be written before its document is read again");
            incomplete.add(address);
            return List.of();
        }
    }

    private void declareComplete(Arrived arrival) {
        completedBy(arrival)
                .map(
                        it ->
                                new DocumentRead(
                                        it.document(), it.extractor(), it.total(), clock.instant()))
                .ifPresent(processing);
        arrived.remove(arrival);
    }

    private Optional<PagesRead> completedBy(Arrived arrival) {
        var document = arrival.pages().document();
        return facts(arrival.partition(), document.reference().value())
                .document(document.revision(), document.ordinal())
                .flatMap(it -> it.by(arrival.pages().extractor()))
                .map(Reading::completedBy);
    }

    private void announce(Address address) {
        var facts = facts(address.partition(), address.key());
        for (var text : facts.revisions()) {
            if (!incomplete.contains(address)
                    && facts.shown().filter(it -> it == text.revision()).isPresent()
                    && !facts.announced(text.revision())) {
                announce(facts, text);
            }
        }
        unannounced.remove(address);
    }

    private void announce(SubmissionFacts facts, SubmissionReceived text) {
        int waiting = facts.waiting(text);
        if (facts.concluded(text)) {
            processing.accept(searchable(facts, text, null));
        } else if (waiting > 0 && !facts.announcedInPart(text.revision())) {
            processing.accept(searchable(facts, text, waiting));
        }
    }

    private Searchable searchable(
            SubmissionFacts facts, SubmissionReceived text, @Nullable Integer waiting) {
        var prefix = text.reference() + ".r" + text.revision() + ".";
        long count =
                view.of(facts, index.scheme()).stream()
                        .filter(IndexedPassage::isVisible)
                        .filter(it -> it.id().startsWith(prefix))
                        .count();
        return new Searchable(
                text.reference(),
                text.revision(),
                generation,
                (int) count,
                clock.instant(),
                waiting);
    }

    private SubmissionFacts facts(int partition, String key) {
        return partitions
                .computeIfAbsent(partition, _ -> new HashMap<>())
                .computeIfAbsent(key, _ -> new SubmissionFacts());
    }
}
