package org.stateviews.submissionapi.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentDelayed;
import org.stateviews.contracts.event.DocumentNotRead;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SignaturesFound;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.log.Folding;
import org.stateviews.kit.log.RecordPosition;

/**
 * Every submission as the log knows it. It needs neither Elasticsearch nor the worker, so a mission
 * is answered while both are down.
 */
public final class SubmissionLedger implements Folding {

    private final Map<SubmissionReference, SubmissionHistory> histories = new ConcurrentHashMap<>();
    private final Scanner scanner = new Scanner();
    private final RecognitionQueue recognition = new RecognitionQueue();
    private final List<Consumer<SubmissionReference>> listeners = new CopyOnWriteArrayList<>();

    SubmissionLedger() {}

    /**
     * Has a listener told of each submission whose history has changed. It is called by the fold:
     * it must return at once and never throw.
     */
    public void onChange(Consumer<SubmissionReference> listener) {
        listeners.add(listener);
    }

    /** History of a submission, empty when nothing was ever accepted under the reference. */
    public Optional<SubmissionHistory> find(SubmissionReference reference) {
        return Optional.ofNullable(histories.get(reference))
                .filter(history -> history.newest().isPresent());
    }

    /** Every accepted submission, in no order. */
    public List<SubmissionHistory> all() {
        return histories.values().stream().filter(history -> history.newest().isPresent()).toList();
    }

    /** Whether documents wait for the virus scanner, as the latest heard of it tells. */
    boolean scannerAway() {
        return scanner.away();
    }

    /** Where the scanned pages of a text stand among those that wait, empty when none does. */
    Optional<RecognitionQueue.Place> place(SubmissionReference reference, int revision) {
        return recognition.place(reference, revision);
    }

    /** Where to begin looking for a free number; gaps are allowed. */
    public int nextNumber(CallId call, SubmitterCode submitter) {
        var prefix = SubmissionReference.of(call, submitter, 1).value();
        var stem = prefix.substring(0, prefix.length() - 1);
        return 1
                + histories.keySet().stream()
                        .filter(it -> it.submitter().equals(submitter) && it.call().equals(call))
                        .mapToInt(it -> Integer.parseInt(it.value().substring(stem.length())))
                        .max()
                        .orElse(0);
    }

    /** Where to begin looking for a free revision number. */
    public int nextRevision(SubmissionReference reference) {
        return find(reference).map(it -> it.revisions().lastKey() + 1).orElse(1);
    }

    /** Earlier submissions of a submitter that hold some of the same bytes. */
    public List<SubmissionReference> holding(
            SubmitterCode submitter, List<SubmittedDocument> documents) {
        var digests = documents.stream().map(SubmittedDocument::sha256).toList();
        return all().stream()
                .filter(it -> it.reference().submitter().equals(submitter))
                .filter(it -> it.revisions().values().stream().anyMatch(r -> r.holds(digests)))
                .map(SubmissionHistory::reference)
                .sorted(java.util.Comparator.comparing(SubmissionReference::value))
                .toList();
    }

    /**
     * Whether all of these bytes were accepted from a submitter in one text at or after a moment.
     */
    public boolean acceptedSince(
            SubmitterCode submitter, List<SubmittedDocument> documents, Instant moment) {
        var digests = documents.stream().map(SubmittedDocument::sha256).toList();
        return all().stream()
                .filter(it -> it.reference().submitter().equals(submitter))
                .flatMap(it -> it.revisions().values().stream())
                .filter(it -> !it.position().at().isBefore(moment))
                .anyMatch(it -> it.holdsAll(digests));
    }

    @Override
    public void fold(Event event, RecordPosition position) {
        switch (event) {
            case SubmissionReceived it ->
                    update(it.reference(), h -> h.with(new ReceivedRevision(it, position)));
            case SubmissionWithdrawn it -> {
                recognition.fold(it);
                update(it.reference(), h -> h.with(it));
            }
            case DocumentScanned it -> {
                scanner.fold(it);
                update(it.document().reference(), h -> h.with(it));
            }
            case DocumentDelayed it -> {
                scanner.fold(it);
                update(it.document().reference(), h -> h);
            }
            case PagesRead it -> {
                recognition.fold(it, position);
                update(
                        it.document().reference(),
                        h ->
                                h.with(
                                        DocumentKey.of(it.document()),
                                        it.extractor(),
                                        p -> p.with(it)));
            }
            case DocumentRead it ->
                    update(
                            it.document().reference(),
                            h ->
                                    h.with(
                                            DocumentKey.of(it.document()),
                                            it.extractor(),
                                            p -> p.with(it)));
            case DocumentNotRead it ->
                    update(
                            it.document().reference(),
                            h ->
                                    h.with(
                                            DocumentKey.of(it.document()),
                                            it.extractor(),
                                            p -> p.with(it)));
            case SignaturesFound it -> update(it.document().reference(), h -> h.with(it));
            case AttachmentsFound it -> update(it.document().reference(), h -> h.with(it));
            case Searchable it -> update(it.reference(), h -> h.with(it));
            default -> throw new IllegalArgumentException("not of a submission: " + event);
        }
    }

    private void update(SubmissionReference reference, UnaryOperator<SubmissionHistory> step) {
        histories.compute(
                reference,
                (_, history) ->
                        step.apply(history == null ? SubmissionHistory.of(reference) : history));
        listeners.forEach(it -> it.accept(reference));
    }
}
