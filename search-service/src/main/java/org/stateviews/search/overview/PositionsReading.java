package org.stateviews.search.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.contracts.state.State;
import org.stateviews.contracts.state.States;
import org.stateviews.search.index.PassageScan;
import org.stateviews.search.themes.Themes;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Stance;
import tools.jackson.databind.JsonNode;

/**
 * Reads from the passages of a call what States hold. A position is what its passages say, with
 * what people said of them, and nothing is kept of it: so it is never older than they are.
 */
final class PositionsReading {
    private static final Set<String> HELD = Set.of(Level.POSITION.name(), Level.NEED.name());
    private static final List<String> FIELDS =
            Stream.concat(
                            Stream.of(PassageFields.STATE),
                            Stream.of("notation", "level", "stance")
                                    .map(it -> PassageFields.THEMES + "." + it))
                    .toList();

    private final PassageScan passages;
    private final Themes themes;

    PositionsReading(PassageScan passages, Themes themes) {
        this.passages = passages;
        this.themes = themes;
    }

    /**
     * Positions and needs of a call.
     *
     * @param state the only submitter to tell of, null for all
     */
    Positions of(CallId call, @Nullable SubmitterCode state) {
        var held = new TreeMap<String, Found>(themes.order());
        passages.each(
                CountedPassages.of(call, state), FIELDS, (id, stored) -> add(id, stored, held));
        return new Positions(
                call, held.entrySet().stream().map(it -> it.getValue().item(it.getKey())).toList());
    }

    private static void add(String id, JsonNode stored, Map<String, Found> held) {
        var state = stored.required(PassageFields.STATE).stringValue();
        stored.path(PassageFields.THEMES)
                .valueStream()
                .filter(it -> HELD.contains(it.required("level").stringValue()))
                .forEach(
                        it ->
                                held.computeIfAbsent(
                                                it.required("notation").stringValue(),
                                                _ -> new Found(level(it)))
                                        .add(state, new Positions.Shown(id, stance(it))));
    }

    private static Level level(JsonNode theme) {
        return Level.valueOf(theme.required("level").stringValue());
    }

    private static Stance stance(JsonNode theme) {
        return Stance.valueOf(theme.required("stance").stringValue());
    }

    private record Found(Level level, Map<String, List<Positions.Shown>> byState) {
        Found(Level level) {
            this(level, new TreeMap<>());
        }

        void add(String state, Positions.Shown passage) {
            byState.computeIfAbsent(state, _ -> new ArrayList<>()).add(passage);
        }

        Positions.Item item(String notation) {
            return new Positions.Item(
                    notation,
                    level,
                    byState.entrySet().stream()
                            .map(it -> speaker(it.getKey(), it.getValue()))
                            .toList());
        }

        private static Positions.Speaker speaker(String state, List<Positions.Shown> passages) {
            var code = new SubmitterCode(state);
            return new Positions.Speaker(
                    code,
                    States.find(code).flatMap(State::regionalGroup).stream().toList(),
                    Positions.Side.of(passages),
                    passages);
        }
    }
}
