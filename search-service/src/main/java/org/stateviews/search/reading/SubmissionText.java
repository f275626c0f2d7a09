package org.stateviews.search.reading;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.reviews.PassageReviews;
import tools.jackson.databind.JsonNode;

/**
 * All passages of a submission in reading order. They are fetched portion by portion, each going on
 * after the last, because one search returns no more than the index's window. What was corrected
 * shows its right words, be the index behind or not.
 */
public final class SubmissionText {
    private static final int PORTION = 1000;

    private final SearchIndex index;
    private final PassageReviews reviews;

    SubmissionText(SearchIndex index, PassageReviews reviews) {
        this.index = index;
        this.reviews = reviews;
    }

    /**
     * Reads a submission.
     *
     * @param revision text of which revision; null for what is the State's answer now
     */
    public List<Passage> read(SubmissionReference reference, @Nullable Integer revision) {
        var which =
                revision == null
                        ? term(PassageFields.CURRENT, FieldValue.of(true))
                        : term(PassageFields.REVISION, FieldValue.of(revision));
        return read(term(PassageFields.REFERENCE, FieldValue.of(reference.value())), which);
    }

    /**
     * Reads many submissions at once, which takes one search for a thousand passages and not one
     * for each submission.
     *
     * @param revisions text of which revision, by submission
     * @return passages by submission; one that has none is absent
     */
    public Map<SubmissionReference, List<Passage>> readAll(
            Map<SubmissionReference, Integer> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        var references = revisions.keySet().stream().map(it -> FieldValue.of(it.value())).toList();
        return read(anyOf(PassageFields.REFERENCE, references)).stream()
                .filter(it -> isOf(it.source(), revisions))
                .collect(Collectors.groupingBy(it -> it.source().reference()));
    }

    private static boolean isOf(
            Passage.Source source, Map<SubmissionReference, Integer> revisions) {
        return Objects.equals(revisions.get(source.reference()), source.revision());
    }

    private List<Passage> read(Query... filters) {
        var passages = new ArrayList<Passage>();
        List<FieldValue> last = List.of();
        List<Hit<JsonNode>> portion;
        do {
            var after = last;
            portion = index.search(request -> portion(request, filters, after)).hits().hits();
            portion.forEach(hit -> passages.add(reviews.latest(passage(hit))));
            last = portion.isEmpty() ? last : portion.getLast().sort();
        } while (portion.size() == PORTION);
        return List.copyOf(passages);
    }

    private static SearchRequest.Builder portion(
            SearchRequest.Builder request, Query[] filters, List<FieldValue> after) {
        request.query(q -> q.bool(bool -> bool.filter(List.of(filters))))
                .source(source -> source.filter(filter -> filter.includes(Passage.FIELDS)))
                .size(PORTION)
                .sort(order());
        return after.isEmpty() ? request : request.searchAfter(after);
    }

    private static Query anyOf(String field, List<FieldValue> values) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(any -> any.value(values))));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static List<SortOptions> order() {
        return Stream.of(
                        PassageFields.REFERENCE,
                        PassageFields.REVISION,
                        PassageFields.DOCUMENT,
                        PassageFields.POSITION)
                .map(field -> SortOptions.of(s -> s.field(f -> f.field(field))))
                .toList();
    }

    private static Passage passage(Hit<JsonNode> hit) {
        return Passage.of(
                Objects.requireNonNull(hit.id(), "a hit has an id"),
                Objects.requireNonNull(hit.source(), "a hit has a source"));
    }
}
