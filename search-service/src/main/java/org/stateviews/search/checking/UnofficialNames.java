package org.stateviews.search.checking;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names in use for States that are not official, from {@code names/unofficial.csv}. */
final class UnofficialNames {
    private UnofficialNames() {}

    /** Official short name by name in use, the shipped ones and more. */
    static Map<String, String> with(Map<String, String> more) {
        var names = new HashMap<String, String>();
        var file = UnofficialNames.class.getResourceAsStream("/names/unofficial.csv");
        try (var in = Objects.requireNonNull(file)) {
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .map(line -> line.split(",", 2))
                    .forEach(it -> names.put(it[0], it[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.putAll(more);
        return Map.copyOf(names);
    }
}
