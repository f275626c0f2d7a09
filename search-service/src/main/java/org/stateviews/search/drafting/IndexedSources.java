package org.stateviews.search.drafting;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.search.desk.FoldedLog;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageScan;
import org.stateviews.search.reading.DocumentPointers;
import org.stateviews.search.reading.TextsInForce;
import org.stateviews.search.reviews.PassageReviews;

/**
 * Sources from the log and the search index. Passages are asked for by reference and revision and
 * not by {@code current}, for a cut-off in the past wants what was current then.
 */
final class IndexedSources implements Sources {
    private final TextsInForce texts;
    private final DocumentPointers documents;
    private final PassageScan scan;
    private final PassageReviews reviews;
    private final FoldedLog reviewsLog;

    IndexedSources(
            TextsInForce texts,
            DocumentPointers documents,
            PassageScan scan,
            PassageReviews reviews,
            FoldedLog reviewsLog) {
        this.texts = texts;
        this.documents = documents;
        this.scan = scan;
        this.reviews = reviews;
        this.reviewsLog = reviewsLog;
    }

    @Override
    public List<SubmissionReceived> inForce(CallId call, Instant asAt) {
        reviewsLog.requireFolded();
        return texts.at(call, asAt);
    }

    @Override
    public void read(SubmissionReceived text, Consumer<Passage> passages) {
        scan.each(
                counted(text),
                Passage.FIELDS,
                (id, stored) -> passages.accept(reviews.latest(Passage.of(id, stored))));
    }

    @Override
    public DocumentPointer document(SubmissionReceived text, int ordinal) {
        return documents.get(text.reference(), text.revision(), ordinal);
    }

    private static Query counted(SubmissionReceived text) {
        var kinds = KINDS.stream().map(it -> FieldValue.of(it.name())).toList();
        var all =
                List.of(
                        term(PassageFields.REFERENCE, FieldValue.of(text.reference().value())),
                        term(PassageFields.REVISION, FieldValue.of(text.revision())),
                        Query.of(
                                q ->
                                        q.terms(
                                                t ->
                                                        t.field(PassageFields.KIND)
                                                                .terms(any -> any.value(kinds)))));
        return Query.of(q -> q.bool(bool -> bool.filter(all)));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }
}
