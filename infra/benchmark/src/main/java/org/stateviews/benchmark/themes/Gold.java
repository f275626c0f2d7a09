package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which passages of a sample state a concept, as somebody judged who read the sample and the
 * definition, and nothing of what rules say.
 *
 * @param concept notation
 * @param sample file below the folder of samples
 * @param passages first words of each
 */
record Gold(String concept, String sample, String state, String language, List<String> passages) {

    Gold {
        passages = List.copyOf(passages);
    }

    /** All that was judged: a passage of these samples that no row names does not state it. */
    static List<Gold> read() {
        var json = JsonMapper.shared();
        try (var file =
                Objects.requireNonNull(Gold.class.getResourceAsStream("samples-gold.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> json.readValue(it, Gold.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean names(String text) {
        return passages.stream().anyMatch(text::startsWith);
    }
}
