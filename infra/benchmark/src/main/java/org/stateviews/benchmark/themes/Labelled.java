package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.matching.Passage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passage and the topics that people gave it.
 *
 * @param state ISO code of who speaks; empty where the file does not say
 * @param sentence what all translations of one sentence share; empty where there are none
 * @param topics without {@code none} and {@code other}, which are no topics
 * @param none whether people said that it is about nothing here
 */
record Labelled(Passage passage, String state, String sentence, Set<String> topics, boolean none) {

    private static final Set<String> NO_TOPICS = Set.of("none", "other");

    Labelled {
        topics = Set.copyOf(topics);
    }

    /**
     * Rows of a file: JSON objects with {@code text}, {@code topics}, {@code lang}, and where they
     * have them {@code iso3}, {@code pid}, {@code ambiguous}. Ambiguous rows are left out: two
     * readers may differ on them.
     *
     * @throws IOException when the file cannot be read
     */
    static List<Labelled> in(Path file) throws IOException {
        var json = JsonMapper.shared();
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .filter(row -> !row.path("ambiguous").asBoolean(false))
                .map(Labelled::of)
                .toList();
    }

    /** What is held out together, because such passages resemble one another. */
    String group() {
        return sentence.isEmpty() ? state : sentence;
    }

    private static Labelled of(JsonNode row) {
        var topics = new LinkedHashSet<String>();
        row.path("topics").forEach(it -> topics.add(it.asString()));
        boolean none = topics.equals(Set.of("none"));
        topics.removeAll(NO_TOPICS);
        return new Labelled(
                Passage.of(row.path("text").asString(""), language(row)),
                row.path("iso3").asString(""),
                row.path("pid").asString(""),
                topics,
                none);
    }

    private static OfficialLanguage language(JsonNode row) {
        var code = row.path("lang").asString("en");
        return OfficialLanguage.ofCode(code)
                .orElseThrow(
                        () -> new IllegalArgumentException(code + " is none of the six languages"));
    }
}
