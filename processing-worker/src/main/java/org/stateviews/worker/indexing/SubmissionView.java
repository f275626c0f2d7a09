package org.stateviews.worker.indexing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.taxonomy.Concept;
import org.stateviews.worker.classification.Schemes;
import org.stateviews.worker.facts.DocumentFacts;
import org.stateviews.worker.facts.ReadablePages;
import org.stateviews.worker.facts.SubmissionFacts;
import org.stateviews.worker.outcome.PageFileMissingException;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.passages.CutText;
import org.stateviews.worker.passages.PassageCutter;

/** Passages of a submission as a pure function of its facts and the stored pages. */
public final class SubmissionView {

    private static final Logger LOG = LoggerFactory.getLogger(SubmissionView.class);

    private final Cuts cuts;

    /** View over the results of pages in the store, with themes. */
    public SubmissionView(PageFiles files, PassageCutter cutter, Schemes schemes) {
        this.cuts = new Cuts(files, cutter, schemes);
    }

    /** Passages of a reading that counts, as a view shows them. */
    @FunctionalInterface
    private interface Showing {
        Stream<IndexedPassage> of(ShownReading read, Placed placed);
    }

    /**
     * Everything the index holds about a submission, superseded and withdrawn texts included.
     *
     * @param scheme version of the concept scheme of the index, null for the one in use
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    public List<IndexedPassage> of(SubmissionFacts facts, @Nullable String scheme) {
        return all(facts, (read, placed) -> indexed(read, placed, scheme));
    }

    /**
     * The same passages with only what log and index are compared by: words, state and what people
     * said. Language and rules' themes, which take most of the time, are asked for where somebody
     * corrected the text and nowhere else.
     *
     * @throws PageFileMissingException when the store does not hold a page that counts
     */
    public List<IndexedPassage> compared(SubmissionFacts facts) {
        return all(
                facts,
                (read, placed) ->
                        placed.corrections().texts().isEmpty()
                                ? cuts.texts(read.document(), read.pages()).stream()
                                        .map(it -> read.compared(it, placed, by(null)))
                                : indexed(read, placed, null));
    }

    private Stream<IndexedPassage> indexed(
            ShownReading read, Placed placed, @Nullable String scheme) {
        var right = placed.corrections().texts();
        return cuts.of(read.document(), read.pages(), right, scheme).stream()
                .map(it -> read.indexed(it, placed, by(scheme)));
    }

    private List<IndexedPassage> all(SubmissionFacts facts, Showing showing) {
        var passages = new LinkedHashMap<String, IndexedPassage>();
        for (var text : facts.revisions()) {
            for (var document : facts.documents(text)) {
                facts.document(text.revision(), document.ordinal())
                        .ifPresent(it -> add(passages, facts, text, document, it, showing));
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
            Showing showing) {
        var outdated = readings.outdated().stream().map(it -> cutIfThere(document, it)).toList();
        readings.shown()
                .map(it -> new ShownReading(facts, text, document, it))
                .ifPresent(
                        read ->
                                showing.of(read, placed(read, outdated))
                                        .forEach(it -> passages.put(it.id(), it)));
        outdated.stream()
                .flatMap(List::stream)
                .map(it -> IndexedPassage.outdated(ShownReading.id(text, document, it.key())))
                .forEach(it -> passages.putIfAbsent(it.id(), it));
    }

    private Placed placed(ShownReading read, List<List<CutText>> outdated) {
        var reviews = read.facts().reviews();
        int revision = read.text().revision();
        int ordinal = read.document().ordinal();
        return Placed.of(
                reviews.corrections(revision, ordinal),
                reviews.themes(revision, ordinal),
                () -> cuts.texts(read.document(), read.pages()),
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

    private Function<String, Optional<Concept>> by(@Nullable String scheme) {
        return notation -> cuts.concept(notation, scheme);
    }
}
