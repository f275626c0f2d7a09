package org.stateviews.search.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.search.index.PassageScan;
import tools.jackson.databind.JsonNode;

/**
 * Reads the matrix of a call from the passages themselves, because each count must be able to show
 * its passages.
 */
final class MatrixReading {
    private static final List<String> FIELDS = List.of(PassageFields.STATE, PassageFields.THEME);

    private final PassageScan passages;

    MatrixReading(PassageScan passages) {
        this.passages = passages;
    }

    Matrix of(CallId call) {
        var states = new TreeMap<String, Map<String, List<String>>>();
        passages.each(
                CountedPassages.of(call, null), FIELDS, (id, stored) -> add(id, stored, states));
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
}
