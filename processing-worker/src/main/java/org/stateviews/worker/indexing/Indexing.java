package org.stateviews.worker.indexing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.kit.log.EventLog;
import org.stateviews.worker.generations.Generation;
import org.stateviews.worker.generations.IndexUnavailableException;
import org.stateviews.worker.indexing.PassageWriter.Versioned;

/**
 * The one writer of the index: folds the facts of its partitions, declares documents complete,
 * writes what changed and says so in the log. Used from one thread. Every step may be repeated:
 * what was written is written again with the same or a later version.
 */
final class Indexing {

    private final Generation generation;
    private final SubmissionView view;
    private final PassageWriter writer;
    private final EventLog log;
    private final Clock clock;
    private final Map<Integer, Map<String, SubmissionFacts>> partitions = new HashMap<>();
    private final Set<Address> waiting = new LinkedHashSet<>();
    private final Set<Arrived> arrived = new LinkedHashSet<>();

    Indexing(
            Generation generation,
            SubmissionView view,
            PassageWriter writer,
            EventLog log,
            Clock clock) {
        this.generation = generation;
        this.view = view;
        this.writer = writer;
        this.log = log;
        this.clock = clock;
    }

    private record Address(int partition, String key) {}

    private record Arrived(int partition, DocumentPointer document) {}

    /** Forgets a partition, before it is folded anew or when it goes to another instance. */
    void forget(int partition) {
        partitions.remove(partition);
        waiting.removeIf(it -> it.partition() == partition);
        arrived.removeIf(it -> it.partition() == partition);
    }

    /** Takes in an event that was dealt with in an earlier life. */
    void remember(int partition, Event event) {
        facts(partition, event.key()).fold(event);
    }

    /** Takes in a new event; what it changes is written by the next {@link #catchUp}. */
    void fold(int partition, Event event) {
        if (facts(partition, event.key()).fold(event)) {
            waiting.add(new Address(partition, event.key()));
        }
        if (event instanceof PagesRead pages) {
            arrived.add(new Arrived(partition, pages.document()));
        }
    }

    /**
     * Writes whatever waits. When the index was made just now, that is everything there is.
     *
     * @throws IndexUnavailableException when Elasticsearch is away; what waits goes on waiting
     */
    void catchUp() {
        List.copyOf(arrived).forEach(this::declareComplete);
        if (generation.open()) {
            partitions.forEach(
                    (partition, submissions) ->
                            submissions
                                    .keySet()
                                    .forEach(it -> waiting.add(new Address(partition, it))));
        }
        var changed = List.copyOf(waiting);
        if (changed.isEmpty()) {
            return;
        }
        var passages = new ArrayList<Versioned>();
        for (var address : changed) {
            var facts = facts(address.partition(), address.key());
            view.of(facts).forEach(it -> passages.add(new Versioned(it, facts.version())));
        }
        try {
            writer.write(passages);
        } catch (IndexUnavailableException e) {
            generation.lost();
            throw e;
        }
        changed.forEach(it -> announce(facts(it.partition(), it.key()), passages));
        waiting.removeAll(changed);
    }

    /** Notices between events that the index was taken away, and writes it again. */
    void maintain() {
        if (!generation.isThere()) {
            generation.lost();
        }
        catchUp();
    }

    private void declareComplete(Arrived pages) {
        var document = pages.document();
        facts(pages.partition(), document.reference().value())
                .document(document.revision(), document.ordinal())
                .map(DocumentFacts::completedBy)
                .map(it -> new DocumentRead(document, it.extractor(), it.total(), clock.instant()))
                .ifPresent(it -> log.append(Topic.PROCESSING, it));
        arrived.remove(pages);
    }

    private void announce(SubmissionFacts facts, Collection<Versioned> written) {
        for (var text : facts.revisions()) {
            if (facts.shown().filter(it -> it == text.revision()).isPresent()
                    && facts.concluded(text)
                    && !facts.announced(text.revision(), generation.number())) {
                log.append(Topic.PROCESSING, searchable(text, written));
            }
        }
    }

    private Searchable searchable(SubmissionReceived text, Collection<Versioned> written) {
        var prefix = text.reference() + ".r" + text.revision() + ".";
        int count =
                (int) written.stream().filter(it -> it.passage().id().startsWith(prefix)).count();
        return new Searchable(
                text.reference(), text.revision(), generation.number(), count, clock.instant());
    }

    private SubmissionFacts facts(int partition, String key) {
        return partitions
                .computeIfAbsent(partition, _ -> new HashMap<>())
                .computeIfAbsent(key, _ -> new SubmissionFacts());
    }
}
