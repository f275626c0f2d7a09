package org.stateviews.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.transport.ElasticsearchTransport;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.state.States;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;

/** The real search index of a test, filled as the platform's writer fills it. */
public final class RealIndex {
    private static final String INDEX = PassageIndex.ofGeneration(1);

    private final ElasticsearchClient client;

    public RealIndex(ElasticsearchTransport transport) {
        this.client = new ElasticsearchClient(transport);
    }

    /** An empty first generation under the alias. */
    public RealIndex create() throws IOException {
        delete();
        client.indices()
                .create(
                        it ->
                                it.index(INDEX)
                                        .withJson(new StringReader(PassageIndex.definition())));
        client.indices().putAlias(it -> it.index(INDEX).name(PassageIndex.ALIAS));
        return this;
    }

    /** As before anything was ever indexed. */
    public void delete() throws IOException {
        client.indices().delete(it -> it.index(INDEX).ignoreUnavailable(true));
    }

    /** Writes passages; they can be found when this returns. */
    public RealIndex add(Passage... passages) throws IOException {
        var operations = Arrays.stream(passages).map(RealIndex::operation).toList();
        var answer =
                client.bulk(
                        it ->
                                it.index(PassageIndex.ALIAS)
                                        .requireAlias(true)
                                        .operations(operations)
                                        .refresh(Refresh.True));
        assertThat(answer.errors()).isFalse();
        return this;
    }

    private static BulkOperation operation(Passage passage) {
        return BulkOperation.of(
                it -> it.index(write -> write.id(passage.id()).document(fields(passage))));
    }

    private static Map<String, Object> fields(Passage passage) {
        var fields = new LinkedHashMap<String, Object>();
        words(passage.wording(), fields);
        source(passage.source(), fields);
        place(passage.place(), fields);
        review(passage.review(), fields);
        subjects(passage.subjects(), fields);
        return fields;
    }

    private static void words(Passage.Wording wording, Map<String, Object> fields) {
        var language = wording.language();
        fields.put(PassageFields.LANGUAGE, language);
        fields.put(PassageFields.TEXT, wording.text());
        PassageIndex.textField(language).ifPresent(field -> fields.put(field, wording.text()));
        if (wording.heading() != null) {
            fields.put(PassageFields.HEADING, wording.heading());
            PassageIndex.headingField(language)
                    .ifPresent(field -> fields.put(field, wording.heading()));
        }
    }

    private static void review(Passage.Review review, Map<String, Object> fields) {
        if (review.readAs() == PageStatus.OCR) {
            fields.put(PassageFields.READ_AS, review.readAs().name());
        }
        if (review.correctedAt() != null) {
            fields.put(PassageFields.RECOGNISED, review.recognised());
            fields.put(PassageFields.CORRECTED_BY, review.correctedBy());
            fields.put(PassageFields.CORRECTED_AT, review.correctedAt().toString());
            fields.put(PassageFields.CORRECTIONS, review.version());
            fields.put(PassageFields.MOVED_FROM, review.movedFrom());
        }
    }

    private static void source(Passage.Source source, Map<String, Object> fields) {
        fields.put(PassageFields.REFERENCE, source.reference().value());
        fields.put(PassageFields.REVISION, source.revision());
        fields.put(PassageFields.CALL, source.reference().call().value());
        fields.put(PassageFields.STATE, source.state().value());
        States.find(source.state())
                .flatMap(state -> state.regionalGroup())
                .ifPresent(group -> fields.put(PassageFields.GROUP, group.name()));
        fields.put(PassageFields.TITLE, source.title());
        fields.put(PassageFields.PUBLICATION, source.publication().name());
        fields.put(PassageFields.CURRENT, source.current());
        fields.put(PassageFields.BEING_REPLACED, source.beingReplaced());
        fields.put(PassageFields.RECEIVED_AT, source.receivedAt().toString());
    }

    private static void subjects(Passage.Subjects subjects, Map<String, Object> fields) {
        var themes = new TreeSet<String>();
        for (var theme : subjects.themes()) {
            themes.add(theme.notation());
            themes.addAll(theme.ancestors());
        }
        fields.put(PassageFields.THEME, themes);
        fields.put(PassageFields.THEMES, subjects.themes());
        fields.put(PassageFields.MAIN_THEME, subjects.mainTheme());
        fields.put(PassageFields.HELD_POSITION, subjects.positions());
        fields.put(PassageFields.CITES, subjects.cites());
        fields.put(PassageFields.THEME_REVIEWS, subjects.themeReviews());
        fields.put(
                PassageFields.OPEN_THEMES,
                subjects.themes().stream()
                        .filter(it -> it.review() == null)
                        .map(it -> Map.of("theme", path(it), "score", it.score()))
                        .toList());
    }

    private static List<String> path(PassageTheme theme) {
        return Stream.concat(Stream.of(theme.notation()), theme.ancestors().stream()).toList();
    }

    private static void place(Passage.Place place, Map<String, Object> fields) {
        fields.put(PassageFields.DOCUMENT, place.document());
        fields.put(PassageFields.DOCUMENT_NAME, place.documentName());
        fields.put(PassageFields.KIND, place.kind().name());
        fields.put(PassageFields.POSITION, place.position());
        fields.put(PassageFields.PAGE, place.page());
        fields.put(PassageFields.LAST_PAGE, place.lastPage());
        fields.put(PassageFields.PARAGRAPH, place.paragraph());
    }
}
