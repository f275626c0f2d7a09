package org.stateviews.contracts.state;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * The 193 Member States and 2 observer States, read once from {@code states/states.csv}. The table
 * is data, so that a change of name is a change of one line.
 */
public final class States {

    private static final Map<SubmitterCode, State> BY_CODE = load();

    private States() {}

    /** Every State, in order of ISO alpha-3 code. */
    public static Collection<State> all() {
        return BY_CODE.values();
    }

    /** State of a submitter code, empty for the European Union, organisations and unknown codes. */
    public static Optional<State> find(SubmitterCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** Short name of a submitter in a language; the code itself where no State has it. */
    public static String name(SubmitterCode code, OfficialLanguage language) {
        return find(code).map(state -> state.name(language)).orElse(code.value());
    }

    private static Map<SubmitterCode, State> load() {
        var states = new LinkedHashMap<SubmitterCode, State>();
        try (var in = States.class.getResourceAsStream("/states/states.csv")) {
            if (in == null) {
                throw new IllegalStateException("states/states.csv is missing");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var header = Arrays.asList(reader.readLine().split(","));
            reader.lines()
                    .map(line -> state(header, line))
                    .forEach(state -> states.put(state.code(), state));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return java.util.Collections.unmodifiableMap(states);
    }

    private static State state(List<String> header, String line) {
        var cells = List.of(line.split(",", -1));
        if (cells.size() != header.size()) {
            throw new IllegalStateException("states.csv: a name holds a comma: " + line);
        }
        return new State(
                new SubmitterCode(cells.get(0)),
                cells.get(1),
                cells.get(2),
                StateStatus.valueOf(cells.get(3)),
                cells.get(4).isEmpty() ? null : RegionalGroup.valueOf(cells.get(4)),
                GroupMembership.valueOf(cells.get(5)),
                names("short_", header, cells),
                names("formal_", header, cells));
    }

    private static Map<OfficialLanguage, String> names(
            String prefix, List<String> header, List<String> cells) {
        var names = new EnumMap<OfficialLanguage, String>(OfficialLanguage.class);
        for (var language : OfficialLanguage.values()) {
            names.put(language, cells.get(header.indexOf(prefix + language.code())));
        }
        return names;
    }
}
