package org.stateviews.worker.facts;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;

/**
 * What the log says of one submission, folded on the thread of its partition. Its number of events
 * is the version of everything written about it: it never falls and is the same at the end of every
 * replay, which offsets of a restored log would not be.
 */
public final class SubmissionFacts {

    private final TreeMap<Integer, SubmissionReceived> revisions = new TreeMap<>();
    private final Map<Slot, DocumentFacts> documents = new HashMap<>();
    private final Map<Integer, TreeMap<Integer, AttachedFile>> attached = new HashMap<>();
    private final Set<Integer> announced = new HashSet<>();
    private final Set<Integer> announcedInPart = new HashSet<>();
    private final Reviews reviews = new Reviews();
    private boolean withdrawn;
    private long events;

    /** A document's place: revision and ordinal. */
    private record Slot(int revision, int ordinal) {}

    /** Takes in one event and says whether what is shown may have changed. */
    public boolean fold(Event event) {
        events++;
        return switch (event) {
            case SubmissionReceived it -> revisions.putIfAbsent(it.revision(), it) == null;
            case SubmissionWithdrawn _ -> {
                withdrawn = true;
                yield true;
            }
            case DocumentScanned it -> {
                boolean found = it.verdict() == ScanVerdict.FOUND;
                if (found) {
                    document(it.document()).quarantine();
                    quarantineInside(it.document().revision());
                }
                yield found;
            }
            case AttachmentsFound it -> {
                var known =
                        attached.computeIfAbsent(it.document().revision(), _ -> new TreeMap<>());
                it.attachments().forEach(file -> known.putIfAbsent(file.ordinal(), file));
                quarantineInside(it.document().revision());
                yield true;
            }
            case PagesRead it -> {
                var reading = document(it.document()).reading(it.extractor());
                reading.add(it);
                yield reading.read() != null || reading.inPart().isPresent();
            }
            case DocumentRead it -> {
                document(it.document()).reading(it.extractor()).conclude(it);
                yield true;
            }
            case DocumentNotRead it -> {
                document(it.document()).reading(it.extractor()).conclude(it);
                yield true;
            }
            case Searchable it -> {
                (it.inFull() ? announced : announcedInPart).add(it.revision());
                yield false;
            }
            case Event.ReviewEvent it -> reviews.fold(it);
            default -> false;
        };
    }

    /** How many events were folded: the external version of what is written. */
    public long version() {
        return events;
    }

    /** What people said of its passages. */
    public Reviews reviews() {
        return reviews;
    }

    /** Whether the submitter took it back. */
    public boolean withdrawn() {
        return withdrawn;
    }

    /** Whether it was said that a revision answers searches. */
    public boolean announced(int revision) {
        return announced.contains(revision);
    }

    /** Whether it was said that what can be read of a revision so far answers searches. */
    public boolean announcedInPart(int revision) {
        return announcedInPart.contains(revision);
    }

    /**
     * How many pages of a text wait to be recognised, once nothing else of it is being read; 0
     * before that and after.
     */
    public int waiting(SubmissionReceived text) {
        var documents =
                documents(text).stream()
                        .map(it -> document(text.revision(), it.ordinal()))
                        .map(it -> it.filter(known -> known.concluded() || known.waiting() > 0))
                        .toList();
        return documents.stream().allMatch(Optional::isPresent)
                ? documents.stream().mapToInt(it -> it.orElseThrow().waiting()).sum()
                : 0;
    }

    /** Accepted texts, the first one first. */
    public Collection<SubmissionReceived> revisions() {
        return Collections.unmodifiableCollection(revisions.values());
    }

    /** What was handed in with a text, and after it the files inside, by their places. */
    public List<SubmittedDocument> documents(SubmissionReceived text) {
        var inside = attached.getOrDefault(text.revision(), new TreeMap<>()).values();
        return AttachedFile.with(text.documents(), inside);
    }

    /** What is inside a file with malware is held back with it. */
    private void quarantineInside(int revision) {
        for (var file : attached.getOrDefault(revision, new TreeMap<>()).keySet()) {
            boolean heldBack =
                    documents.entrySet().stream()
                            .filter(it -> isOf(revision).test(it.getKey()))
                            .filter(it -> it.getValue().quarantined())
                            .anyMatch(it -> Ordinals.isInside(file, it.getKey().ordinal()));
            if (heldBack) {
                documents
                        .computeIfAbsent(new Slot(revision, file), _ -> new DocumentFacts())
                        .quarantine();
            }
        }
    }

    /** Facts about a document, empty while its reading has not been heard of. */
    public Optional<DocumentFacts> document(int revision, int ordinal) {
        return Optional.ofNullable(documents.get(new Slot(revision, ordinal)));
    }

    /** Number of the newest accepted text, empty while none is known. */
    public Optional<Integer> newest() {
        return revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.lastKey());
    }

    /**
     * Revision that readers see: the newest one that is read to its end and has text, else the
     * newest with any text, so that the old answer stays while the new one is being read. What was
     * read to its end stays so when a later reading finds more files inside.
     */
    public Optional<Integer> shown() {
        if (withdrawn) {
            return Optional.empty();
        }
        var finished =
                newestWhere(it -> (concluded(it) || announced(it.revision())) && hasText(it));
        return finished != null
                ? Optional.of(finished)
                : Optional.ofNullable(newestWhere(this::hasText));
    }

    /** Where it stands, by the names of the API. */
    public String state() {
        if (withdrawn) {
            return "WITHDRAWN";
        }
        var text = revisions.lastEntry();
        if (text == null || documents.keySet().stream().noneMatch(isOf(text.getKey()))) {
            return "RECEIVED";
        }
        boolean waits = hasText(text.getValue()) && !announced(text.getKey());
        if (!concluded(text.getValue()) || waits) {
            return "PROCESSING";
        }
        if (anyOf(text.getKey(), DocumentFacts::quarantined)) {
            return "QUARANTINED";
        }
        return anyOf(text.getKey(), DocumentFacts::needsAttention)
                ? "NEEDS_ATTENTION"
                : "SEARCHABLE";
    }

    private boolean anyOf(int revision, Predicate<DocumentFacts> condition) {
        return documents.entrySet().stream()
                .filter(it -> isOf(revision).test(it.getKey()))
                .anyMatch(it -> condition.test(it.getValue()));
    }

    private static Predicate<Slot> isOf(int revision) {
        return slot -> slot.revision() == revision;
    }

    /** Whether the reading of each of its documents came to an end. */
    public boolean concluded(SubmissionReceived text) {
        return documents(text).stream()
                .allMatch(
                        it ->
                                document(text.revision(), it.ordinal())
                                        .filter(DocumentFacts::concluded)
                                        .isPresent());
    }

    private boolean hasText(SubmissionReceived text) {
        return documents(text).stream()
                .anyMatch(
                        it ->
                                document(text.revision(), it.ordinal())
                                        .filter(DocumentFacts::hasText)
                                        .isPresent());
    }

    private @Nullable Integer newestWhere(Predicate<SubmissionReceived> condition) {
        return revisions.descendingMap().values().stream()
                .filter(condition)
                .map(SubmissionReceived::revision)
                .findFirst()
                .orElse(null);
    }

    private DocumentFacts document(DocumentPointer pointer) {
        return documents.computeIfAbsent(
                new Slot(pointer.revision(), pointer.ordinal()), _ -> new DocumentFacts());
    }
}
