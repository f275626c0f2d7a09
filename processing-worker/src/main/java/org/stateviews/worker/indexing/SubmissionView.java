package org.stateviews.worker.indexing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.state.GroupMembership;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.contracts.state.States;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.classification.Themed;
import org.stateviews.worker.facts.DocumentFacts;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.passages.Passage;
import org.stateviews.worker.passages.PassageCutter;

/** Passages of a submission as a pure function of its facts and the stored pages. */
public final class SubmissionView {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionView.class);

    private final Cuts cuts;

    /** View over the results of pages in the store, with themes. */
    public SubmissionView(PageFiles files, PassageCutter cutter, Schemes schemes) {
        this.cuts = new Cuts(files, cutter, schemes);
    }

    /**
     * Everything the index holds about a submission, superseded and withdrawn texts included.
     *
     * @param scheme version of the concept scheme of the index, null for the one in use
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    public List<IndexedPassage> of(SubmissionFacts facts, @Nullable String scheme) {
        var passages = new LinkedHashMap<String, IndexedPassage>();
        for (var text : facts.revisions()) {
            for (var document : facts.documents(text)) {
                facts.document(text.revision(), document.ordinal())
                        .ifPresent(it -> add(passages, facts, text, document, it, scheme));
            }
        }
        return List.copyOf(passages.values());
    }

    private void add(
            Map<String, IndexedPassage> passages,
            SubmissionFacts facts,
            SubmissionReceived text,
            SubmittedDocument document,
            DocumentFacts readings,
            @Nullable String scheme) {
        var outdated = readings.outdated().stream().map(it -> cutIfThere(document, it)).toList();
        readings.shown()
                .ifPresent(
                        read -> {
                            var placed = placed(facts, text, document, read, outdated);
                            cuts.of(document, read, placed.corrections().texts(), scheme).stream()
                                    .map(it -> indexed(facts, text, document, it, placed, scheme))
                                    .forEach(it -> passages.put(it.id(), it));
                        });
        outdated.stream()
                .flatMap(List::stream)
                .map(it -> IndexedPassage.outdated(id(text, document, it.key())))
                .forEach(it -> passages.putIfAbsent(it.id(), it));
    }

    private Placed placed(
            SubmissionFacts facts,
            SubmissionReceived text,
            SubmittedDocument document,
            ReadablePages read,
            List<List<CutText>> outdated) {
        return Placed.of(
                facts.reviews().corrections(text.revision(), document.ordinal()),
                facts.reviews().themes(text.revision(), document.ordinal()),
                () -> cuts.texts(document, read),
                outdated);
    }

    /** What an outdated reading left in the index is told from its pages, as long as there are. */
    private List<CutText> cutIfThere(SubmittedDocument document, ReadablePages read) {
        try {
            return cuts.texts(document, read);
        } catch (PageFileMissingException e) {
            LOG.atDebug().setCause(e).log("An outdated reading is not in the store any more");
            return List.of();
        }
    }

    private IndexedPassage indexed(
            SubmissionFacts facts,
            SubmissionReceived text,
            SubmittedDocument document,
            Themed themed,
            Placed placed,
            @Nullable String scheme) {
        var passage = themed.passage();
        var fields = new HashMap<String, Object>();
        putText(fields, passage);
        var said = placed.themes().at(passage.key());
        ThemeFields.put(fields, themed, said, it -> cuts.concept(it, scheme));
        putCorrection(fields, passage, placed.corrections().at(passage.key()));
        putPlace(fields, document, passage);
        putSubmission(fields, facts, text);
        fields.values().removeIf(Objects::isNull);
        return new IndexedPassage(id(text, document, passage.key()), fields);
    }

    private static String id(SubmissionReceived text, SubmittedDocument document, String key) {
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

    private static void putCorrection(
            Map<String, Object> fields,
            Passage passage,
            @Nullable PlacedReview<TextCorrected> correction) {
        if (passage.asRead().recognised()) {
            fields.put(PassageFields.READ_AS, PageStatus.OCR.name());
        }
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
