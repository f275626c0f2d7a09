package org.stateviews.benchmark.summaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an editor picked, in the shape that is described beside the project's own file. */
final class GoldFile {

    private static final String OURS = "gold.jsonl";

    private GoldFile() {}

    /** Those of the project. */
    static List<GoldTheme> ours() throws IOException {
        try (var file = GoldFile.class.getResourceAsStream(OURS)) {
            if (file == null) {
                throw new IllegalStateException(OURS + " is missing in this build");
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines());
        }
    }

    /**
     * Those of a file, or of all {@code .jsonl} files of a folder.
     *
     * @throws IOException when a file cannot be read
     * @throws IllegalArgumentException when one is of another shape
     */
    static List<GoldTheme> in(Path place) throws IOException {
        try (var files = Files.walk(place)) {
            var lines = new ArrayList<String>();
            for (var file :
                    files.filter(it -> it.toString().endsWith(".jsonl") || it.equals(place))
                            .filter(Files::isRegularFile)
                            .sorted()
                            .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return of(lines.stream());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<GoldTheme> of(Stream<String> lines) {
        var rows = new LinkedHashMap<String, List<JsonNode>>();
        lines.filter(line -> !line.isBlank())
                .map(GoldFile::row)
                .forEach(
                        it ->
                                rows.computeIfAbsent(
                                                it.path("theme").asString(""),
                                                _ -> new ArrayList<>())
                                        .add(it));
        var themes =
                rows.entrySet().stream()
                        .map(it -> GoldTheme.of(it.getKey(), it.getValue()))
                        .toList();
        if (themes.isEmpty() || themes.stream().anyMatch(it -> it.picks().isEmpty())) {
            throw new IllegalArgumentException("Each theme needs a sentence with \"pick\": true.");
        }
        return themes;
    }

    private static JsonNode row(String line) {
        try {
            return JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("No JSON: " + line, e);
        }
    }
}
