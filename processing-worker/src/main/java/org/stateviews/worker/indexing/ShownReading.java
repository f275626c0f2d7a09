package org.stateviews.worker.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.state.GroupMembership;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.States;
import org.stateviews.taxonomy.Concept;
import org.stateviews.worker.classification.Themed;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.passages.AsRead;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.passages.Passage;

/**
 * A reading of a document that counts, and what the index holds of its passages.
 *
 * @param text that the document was handed in with
 */
record ShownReading(
        SubmissionFacts facts,
        SubmissionReceived text,
        SubmittedDocument document,
        ReadablePages pages) {

    /** One of its passages as the index holds it. */
    IndexedPassage indexed(
            Themed themed, Placed placed, Function<String, Optional<Concept>> scheme) {
        var passage = themed.passage();
        var fields = new HashMap<String, Object>();
        putText(fields, passage);
        var said = placed.themes().at(passage.key());
        ThemeFields.put(fields, themed, said, scheme);
        putRecognised(fields, passage.asRead());
        putCorrection(fields, passage, placed.corrections().at(passage.key()));
        putPlace(fields, document, passage);
        putSubmission(fields, text);
        putState(fields, facts, text);
        fields.values().removeIf(Objects::isNull);
        return new IndexedPassage(id(text, document, passage.key()), fields);
    }

    /** One of its passages, which nobody corrected, as far as log and index are compared. */
    IndexedPassage compared(
            CutText passage, Placed placed, Function<String, Optional<Concept>> scheme) {
        var fields = new HashMap<String, Object>();
        fields.put(PassageFields.TEXT_DIGEST, passage.asRead().digest().hex());
        ThemeFields.putReviews(fields, placed.themes().at(passage.key()), scheme);
        putRecognised(fields, passage.asRead());
        putState(fields, facts, text);
        return new IndexedPassage(id(text, document, passage.key()), fields);
    }

    static String id(SubmissionReceived text, SubmittedDocument document, String key) {
        return "%s.r%d.d%d.%s"
                .formatted(text.reference(), text.revision(), document.ordinal(), key);
    }

    private static void putText(Map<String, Object> fields, Passage passage) {
        fields.put(PassageFields.TEXT, passage.text());
        fields.put(PassageFields.LANGUAGE, passage.language());
        fields.put(PassageFields.TEXT_DIGEST, passage.textDigest().hex());
        PassageIndex.textField(passage.language())
                .ifPresent(field -> fields.put(field, passage.text()));
        passage.headingPath()
                .ifPresent(
                        heading -> {
                            fields.put(PassageFields.HEADING, heading);
                            PassageIndex.headingField(passage.language())
                                    .ifPresent(field -> fields.put(field, heading));
                        });
    }

    private static void putRecognised(Map<String, Object> fields, AsRead read) {
        if (read.recognised()) {
            fields.put(PassageFields.READ_AS, PageStatus.OCR.name());
        }
    }

    private static void putCorrection(
            Map<String, Object> fields,
            Passage passage,
            @Nullable PlacedReview<TextCorrected> correction) {
        if (correction != null) {
            var moved = correction.movedFrom();
            fields.put(PassageFields.RECOGNISED, passage.asRead().text());
            fields.put(PassageFields.CORRECTED_BY, correction.said().account());
            fields.put(PassageFields.CORRECTED_AT, correction.said().at().toString());
            fields.put(PassageFields.CORRECTIONS, correction.counts());
            fields.put(PassageFields.MOVED_FROM, moved.isEmpty() ? null : moved);
        }
    }

    private static void putPlace(
            Map<String, Object> fields, SubmittedDocument document, Passage passage) {
        fields.put(PassageFields.DOCUMENT, document.ordinal());
        fields.put(PassageFields.DOCUMENT_NAME, document.name());
        fields.put(PassageFields.KIND, document.kind().name());
        fields.put(PassageFields.POSITION, passage.position());
        fields.put(PassageFields.PAGE, passage.page());
        fields.put(PassageFields.LAST_PAGE, passage.lastPage());
        fields.put(PassageFields.PARAGRAPH, passage.paragraph());
    }

    private static void putSubmission(Map<String, Object> fields, SubmissionReceived text) {
        fields.put(PassageFields.REFERENCE, text.reference().value());
        fields.put(PassageFields.REVISION, text.revision());
        fields.put(PassageFields.CALL, text.callId().value());
        fields.put(PassageFields.STATE, text.submitterCode().value());
        fields.put(PassageFields.GROUP, groups(text));
        fields.put(PassageFields.TITLE, text.title());
        fields.put(PassageFields.PUBLICATION, text.publication().name());
        fields.put(PassageFields.RECEIVED_AT, text.acceptance().receivedAt().toString());
    }

    private static void putState(
            Map<String, Object> fields, SubmissionFacts facts, SubmissionReceived text) {
        boolean current = facts.shown().filter(it -> it == text.revision()).isPresent();
        boolean replaced = facts.newest().filter(it -> it > text.revision()).isPresent();
        fields.put(PassageFields.CURRENT, current);
        fields.put(PassageFields.BEING_REPLACED, current && replaced);
    }

    private static List<String> groups(SubmissionReceived text) {
        return States.find(text.submitterCode())
                .map(
                        state -> {
                            var groups = new ArrayList<>(state.regionalGroup().stream().toList());
                            if (state.membership() == GroupMembership.ALSO_ASIA_PACIFIC) {
                                groups.add(RegionalGroup.ASIA_PACIFIC);
                            }
                            return groups.stream().map(Enum::name).toList();
                        })
                .orElse(List.of());
    }
}
