package org.stateviews.worker.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.state.GroupMembership;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.States;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.Passage;
import org.stateviews.worker.passages.PassageCutter;

/** Passages of a submission as a pure function of its facts and the stored pages. */
final class SubmissionView {

    private final PageFiles files;
    private final PassageCutter cutter;

    SubmissionView(PageFiles files, PassageCutter cutter) {
        this.files = files;
        this.cutter = cutter;
    }

    /** Everything the index holds about a submission, superseded and withdrawn texts included. */
    List<IndexedPassage> of(SubmissionFacts facts) {
        var passages = new ArrayList<IndexedPassage>();
        for (var text : facts.revisions()) {
            for (var document : text.documents()) {
                facts.document(text.revision(), document.ordinal())
                        .map(DocumentFacts::read)
                        .ifPresent(
                                read ->
                                        cut(document, read.extractor(), read.total())
                                                .map(it -> indexed(facts, text, document, it))
                                                .forEach(passages::add));
            }
        }
        return List.copyOf(passages);
    }

    private Stream<Passage> cut(SubmittedDocument document, String extractor, int total) {
        var pages = files.pages(document.sha256(), extractor, total);
        return cutter.cut(pages, Optional.ofNullable(document.language())).stream();
    }

    private static IndexedPassage indexed(
            SubmissionFacts facts,
            SubmissionReceived text,
            SubmittedDocument document,
            Passage passage) {
        var fields = new HashMap<String, Object>();
        putText(fields, passage);
        putPlace(fields, document, passage);
        putSubmission(fields, facts, text);
        fields.values().removeIf(java.util.Objects::isNull);
        var id =
                "%s.r%d.d%d.%s"
                        .formatted(
                                text.reference(),
                                text.revision(),
                                document.ordinal(),
                                passage.key());
        return new IndexedPassage(id, Map.copyOf(fields));
    }

    private static void putText(Map<String, Object> fields, Passage passage) {
        fields.put(PassageFields.TEXT, passage.text());
        fields.put(PassageFields.LANGUAGE, passage.language());
        fields.put(PassageFields.TEXT_DIGEST, passage.textDigest());
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

    private static void putSubmission(
            Map<String, Object> fields, SubmissionFacts facts, SubmissionReceived text) {
        var shown = facts.shown();
        boolean current = shown.filter(it -> it == text.revision()).isPresent();
        boolean replaced = facts.newest().filter(it -> it > text.revision()).isPresent();
        fields.put(PassageFields.REFERENCE, text.reference().value());
        fields.put(PassageFields.REVISION, text.revision());
        fields.put(PassageFields.CALL, text.callId().value());
        fields.put(PassageFields.STATE, text.submitterCode().value());
        fields.put(PassageFields.GROUP, groups(text));
        fields.put(PassageFields.TITLE, text.title());
        fields.put(PassageFields.PUBLICATION, text.publication().name());
        fields.put(PassageFields.CURRENT, current);
        fields.put(PassageFields.BEING_REPLACED, current && replaced);
        fields.put(PassageFields.RECEIVED_AT, text.acceptance().receivedAt().toString());
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
