package org.stateviews.search.finding;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.matching.NamedConcept;

/**
 * A concept as a query: passages that have the theme, and those that have one of its names in any
 * language. It takes the place of the words that named it and does not depend on them, so that the
 * same question asked in another language has the same answer.
 *
 * <p>The words of a name must stand near each other in any order, because <em>building the capacity
 * of States</em> names <em>capacity-building</em>, while the same words at two ends of a paragraph
 * do not. Passages in other languages than the six have the exact name only. What has the theme
 * comes before what only has the words.
 */
final class ConceptQuery {
    /** Moves that bring the words of a name together; to exchange two takes two. */
    private static final int NEAR = 5;

    private static final float THEME = 8;
    private static final float MAIN_THEME = 4;
    private static final List<String> EXACT = List.of(PassageFields.TEXT);

    private ConceptQuery() {}

    static Query of(NamedConcepts.Slot slot) {
        var any = slot.named().stream().flatMap(ConceptQuery::ways).toList();
        return Query.of(q -> q.bool(bool -> bool.should(any).minimumShouldMatch("1")));
    }

    private static Stream<Query> ways(NamedConcept named) {
        var notation = named.concept().notation();
        return Stream.of(
                has(PassageFields.THEME, notation, THEME),
                has(PassageFields.MAIN_THEME, notation, MAIN_THEME),
                Query.of(q -> q.disMax(max -> max.queries(names(named)))));
    }

    private static Query has(String field, String notation, float boost) {
        return Query.of(
                q ->
                        q.constantScore(
                                score ->
                                        score.filter(
                                                        f ->
                                                                f.term(
                                                                        t ->
                                                                                t.field(field)
                                                                                        .value(
                                                                                                notation)))
                                                .boost(boost)));
    }

    private static List<Query> names(NamedConcept named) {
        var names = new ArrayList<Query>();
        named.terms()
                .forEach(
                        (language, terms) ->
                                terms.forEach(
                                        term -> {
                                            names.add(phrase(fields(language), term, NEAR));
                                            names.add(phrase(EXACT, term, 0));
                                        }));
        return names;
    }

    private static List<String> fields(OfficialLanguage language) {
        return Stream.of(
                        PassageIndex.textField(language.code()),
                        PassageIndex.headingField(language.code()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Query phrase(List<String> fields, String text, int slop) {
        return Query.of(
                q ->
                        q.multiMatch(
                                match ->
                                        match.type(TextQueryType.Phrase)
                                                .fields(fields)
                                                .query(text)
                                                .slop(slop)));
    }
}
