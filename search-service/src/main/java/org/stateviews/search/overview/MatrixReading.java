package org.stateviews.search.overview;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.search.index.PassageScan;
import tools.jackson.databind.JsonNode;

/**
 * Reads the matrix of a call from the passages themselves, because each count must be able to show
 * its passages. Notes verbales and translations say nothing that counts, and earlier texts do not
 * count any more.
 */
final class MatrixReading {
    /** Kinds of documents that count. */
    static final List<DocumentKind> KINDS =
            List.of(DocumentKind.MAIN, DocumentKind.ANNEX, DocumentKind.SUMMARY);

    private static final List<String> FIELDS = List.of(PassageFields.STATE, PassageFields.THEME);

    private final PassageScan passages;

    MatrixReading(PassageScan passages) {
        this.passages = passages;
    }

    Matrix of(CallId call) {
        var states = new TreeMap<String, Map<String, List<String>>>();
        passages.each(counted(call), FIELDS, (id, stored) -> add(id, stored, states));
        return new Matrix(
                call,
                states.entrySet().stream().map(it -> row(it.getKey(), it.getValue())).toList());
    }

    private static void add(
            String id, JsonNode stored, Map<String, Map<String, List<String>>> states) {
        var state = stored.required(PassageFields.STATE).stringValue();
        var themes = states.computeIfAbsent(state, _ -> new TreeMap<>());
        stored.path(PassageFields.THEME)
                .valueStream()
                .map(JsonNode::stringValue)
                .forEach(it -> themes.computeIfAbsent(it, _ -> new ArrayList<>()).add(id));
    }

    private static Matrix.Row row(String state, Map<String, List<String>> themes) {
        var code = new SubmitterCode(state);
        return new Matrix.Row(
                code,
                States.find(code).flatMap(State::regionalGroup).stream().toList(),
                themes.entrySet().stream()
                        .map(it -> new Matrix.Cell(it.getKey(), it.getValue()))
                        .toList());
    }

    private static Query counted(CallId call) {
        var all =
                List.of(
                        term(PassageFields.CALL, FieldValue.of(call.value())),
                        term(PassageFields.CURRENT, FieldValue.of(true)),
                        Query.of(q -> q.exists(it -> it.field(PassageFields.THEME))),
                        anyOf(
                                PassageFields.KIND,
                                KINDS.stream().map(it -> FieldValue.of(it.name())).toList()));
        return Query.of(q -> q.bool(bool -> bool.filter(all)));
    }

    private static Query term(String field, FieldValue value) {
        return Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query anyOf(String field, List<FieldValue> values) {
        return Query.of(q -> q.terms(t -> t.field(field).terms(any -> any.value(values))));
    }
}
