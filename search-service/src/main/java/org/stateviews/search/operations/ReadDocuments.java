package org.stateviews.search.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/** Every document with its readings, folded from the log. */
final class ReadDocuments implements Folding {
    private final Map<DocumentPointer, KnownDocument> documents = new ConcurrentHashMap<>();
    private final Map<Sha256, ExtractorRuns> runs = new ConcurrentHashMap<>();
    private final Map<Text, SubmissionReceived> accepted = new ConcurrentHashMap<>();
    private final Map<Text, Set<AttachedFile>> attached = new ConcurrentHashMap<>();
    private final Set<SubmissionReference> withdrawn = ConcurrentHashMap.newKeySet();

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case SubmissionReceived it -> accept(it);
            case AttachmentsFound it -> attach(it);
            case PagesRead it -> update(it.document(), known -> known.with(it));
            case DocumentRead it -> {
                ran(it.document(), old -> old.withResult(it.extractor()));
                update(it.document(), known -> known.with(it));
            }
            case DocumentNotRead it -> {
                ran(it.document(), old -> old.withResult(it.extractor()));
                update(it.document(), known -> known.with(it));
            }
            case SubmissionWithdrawn it -> withdrawn.add(it.reference());
            case RereadRequested it -> {
                ran(it.document(), old -> old.withWish(it.extractor()));
                update(it.document(), known -> known.with(it));
            }
            default -> {
                // what does not concern the reading of a document
            }
        }
    }

    /** Every accepted document, by reference, revision and place. */
    List<KnownDocument> all() {
        return documents.values().stream()
                .filter(it -> it.described() != null)
                .sorted(KnownDocument.BY_PLACE)
                .toList();
    }

    /** Every document whose submission stands, in the same order. */
    List<KnownDocument> standing() {
        return all().stream().filter(it -> !withdrawn.contains(it.pointer().reference())).toList();
    }

    Optional<KnownDocument> find(DocumentPointer pointer) {
        return Optional.ofNullable(documents.get(pointer));
    }

    /** How many documents wait to be read again. */
    long waiting() {
        return documents.values().stream().filter(it -> it.waiting().isPresent()).count();
    }

    /** Version under which an original is kept when it is read once more. */
    String nextRun(Sha256 original) {
        return runs.getOrDefault(original, ExtractorRuns.NONE).next();
    }

    /** A repeat of an acceptance is the same said twice; the first counts. */
    private void accept(SubmissionReceived received) {
        var text = new Text(received.reference(), received.revision());
        accepted.putIfAbsent(text, received);
        describe(text);
    }

    private void attach(AttachmentsFound found) {
        var text = new Text(found.document().reference(), found.document().revision());
        attached.computeIfAbsent(text, _ -> ConcurrentHashMap.newKeySet())
                .addAll(found.attachments());
        describe(text);
    }

    /** Whichever is heard first, a file inside is described once both are. */
    private void describe(Text text) {
        var received = accepted.get(text);
        if (received != null) {
            var inside = attached.getOrDefault(text, Set.of());
            for (var document : AttachedFile.with(received.documents(), inside)) {
                var pointer =
                        new DocumentPointer(
                                text.reference(),
                                text.revision(),
                                document.ordinal(),
                                document.sha256());
                update(pointer, known -> known.with(document));
            }
        }
    }

    private void update(DocumentPointer pointer, UnaryOperator<KnownDocument> step) {
        documents.compute(
                pointer,
                (_, known) -> step.apply(known == null ? KnownDocument.of(pointer) : known));
    }

    private void ran(DocumentPointer document, UnaryOperator<ExtractorRuns> step) {
        runs.compute(
                document.sha256(), (_, old) -> step.apply(old == null ? ExtractorRuns.NONE : old));
    }

    private record Text(SubmissionReference reference, int revision) {}
}
