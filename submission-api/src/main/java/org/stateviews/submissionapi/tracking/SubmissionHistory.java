package org.stateviews.submissionapi.tracking;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.AttachedFile;
import org.stateviews.contracts.event.AttachmentsFound;
import org.stateviews.contracts.event.DocumentScanned;
import org.stateviews.contracts.event.Ordinals;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SignaturesFound;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.ExtractorVersion;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Everything the log says of one submission. Immutable, so requests read it while the fold goes on;
 * every order of events leads to the same history.
 *
 * @param revisions accepted texts by revision number; the first acceptance of each counts
 * @param signatures of documents that carry any, as the newest reading saw them
 * @param attached files inside documents, by their places
 * @param searchable what can be found per revision, as the newest index has it
 */
public record SubmissionHistory(
        SubmissionReference reference,
        SortedMap<Integer, ReceivedRevision> revisions,
        @Nullable SubmissionWithdrawn withdrawn,
        Map<DocumentKey, DocumentReadings> documents,
        Map<DocumentKey, SignaturesFound> signatures,
        Map<DocumentKey, AttachedFile> attached,
        Map<Integer, Searchable> searchable) {

    private static final Comparator<SignaturesFound> LATER =
            Comparator.comparing((SignaturesFound it) -> new ExtractorVersion(it.extractor()))
                    .thenComparing(SignaturesFound::at);

    static SubmissionHistory of(SubmissionReference reference) {
        return new SubmissionHistory(
                reference, new TreeMap<>(), null, Map.of(), Map.of(), Map.of(), Map.of());
    }

    SubmissionHistory with(ReceivedRevision received) {
        var more = new TreeMap<>(revisions);
        more.putIfAbsent(received.event().revision(), received);
        return new SubmissionHistory(
                reference, more, withdrawn, documents, signatures, attached, searchable);
    }

    SubmissionHistory with(SubmissionWithdrawn taken) {
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn == null ? taken : withdrawn,
                documents,
                signatures,
                attached,
                searchable);
    }

    SubmissionHistory with(
            DocumentKey key, String extractor, UnaryOperator<DocumentProgress> step) {
        var more = new java.util.HashMap<>(documents);
        more.merge(
                key,
                DocumentReadings.NONE.with(extractor, step),
                (known, _) -> known.with(extractor, step));
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn,
                Collections.unmodifiableMap(more),
                signatures,
                attached,
                searchable);
    }

    SubmissionHistory with(SignaturesFound found) {
        var more = new java.util.HashMap<>(signatures);
        more.merge(
                DocumentKey.of(found.document()),
                found,
                (one, other) -> LATER.compare(other, one) >= 0 ? other : one);
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn,
                documents,
                Collections.unmodifiableMap(more),
                attached,
                searchable);
    }

    SubmissionHistory with(AttachmentsFound found) {
        var more = new java.util.HashMap<>(attached);
        found.attachments().forEach(it -> more.putIfAbsent(DocumentKey.of(found.pointer(it)), it));
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn,
                documents,
                signatures,
                Collections.unmodifiableMap(more),
                searchable);
    }

    SubmissionHistory with(DocumentScanned scanned) {
        var more = new java.util.HashMap<>(documents);
        more.merge(
                DocumentKey.of(scanned.document()),
                DocumentReadings.NONE.with(scanned),
                (known, _) -> known.with(scanned));
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn,
                Collections.unmodifiableMap(more),
                signatures,
                attached,
                searchable);
    }

    SubmissionHistory with(Searchable found) {
        var more = new java.util.HashMap<>(searchable);
        more.merge(found.revision(), found, SubmissionHistory::later);
        return new SubmissionHistory(
                reference,
                revisions,
                withdrawn,
                documents,
                signatures,
                attached,
                Collections.unmodifiableMap(more));
    }

    /** What was found in full is not found in part any more; else the newest index counts. */
    private static Searchable later(Searchable known, Searchable heard) {
        if (known.inFull() != heard.inFull()) {
            return known.inFull() ? known : heard;
        }
        return heard.generation() >= known.generation() ? heard : known;
    }

    /** Text in force: the newest accepted one; empty while only its processing is known. */
    public Optional<ReceivedRevision> newest() {
        return revisions.isEmpty()
                ? Optional.empty()
                : Optional.of(revisions.lastEntry().getValue());
    }

    /** One accepted text, empty when there is no such revision. */
    public Optional<ReceivedRevision> revision(int number) {
        return Optional.ofNullable(revisions.get(number));
    }

    /** What was handed in with a text, and after it the files inside. */
    public List<SubmittedDocument> documents(SubmissionReceived text) {
        var inside =
                attached.entrySet().stream()
                        .filter(it -> it.getKey().revision() == text.revision())
                        .map(Map.Entry::getValue)
                        .toList();
        return AttachedFile.with(text.documents(), inside);
    }

    /** How far a document has come; what is inside a file with malware is held back with it. */
    DocumentProgress progress(DocumentKey key) {
        var own = readings(key).counting();
        var outer = Ordinals.attachedTo(key.ordinal());
        if (own.inQuarantine() || outer.isEmpty()) {
            return own;
        }
        var around = progress(new DocumentKey(key.revision(), outer.get()));
        return around.inQuarantine() ? around : own;
    }

    private DocumentReadings readings(DocumentKey key) {
        return documents.getOrDefault(key, DocumentReadings.NONE);
    }

    /** What the look for malware said, empty before there was one. */
    Optional<DocumentScanned> scan(DocumentKey key) {
        return Optional.ofNullable(readings(key).scan());
    }
}
