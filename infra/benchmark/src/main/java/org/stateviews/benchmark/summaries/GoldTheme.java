package org.stateviews.benchmark.summaries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stateviews.summary.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is said on a theme, and what an editor would take of it. The shape of the files is described
 * beside those of the project.
 *
 * @param held whether it was held back while the summariser was made
 * @param sentences in the order of the passages
 */
record GoldTheme(String name, boolean held, List<GoldSentence> sentences) {

    private static final String OURS = "gold.jsonl";

    GoldTheme {
        sentences = List.copyOf(sentences);
    }

    /** Those of the project. */
    static List<GoldTheme> ours() throws IOException {
        try (var file = GoldTheme.class.getResourceAsStream(OURS)) {
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
                .map(GoldTheme::row)
                .forEach(
                        it ->
                                rows.computeIfAbsent(
                                                it.path("theme").asString(""),
                                                _ -> new ArrayList<>())
                                        .add(it));
        var themes = rows.entrySet().stream().map(it -> of(it.getKey(), it.getValue())).toList();
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

    private static GoldTheme of(String name, List<JsonNode> passages) {
        var sentences = new ArrayList<GoldSentence>();
        for (var passage : passages) {
            for (var sentence : passage.path("sentences")) {
                var id = name + "/" + sentences.size();
                sentences.add(GoldSentence.of(sentence, passage, id));
            }
        }
        return new GoldTheme(name, passages.getFirst().path("held").asBoolean(false), sentences);
    }

    /** What is given to a ranker, which sees neither picks nor positions. */
    List<Sentence> texts() {
        return sentences.stream().map(GoldSentence::sentence).toList();
    }

    List<Sentence> picks() {
        return sentences.stream().filter(GoldSentence::pick).map(GoldSentence::sentence).toList();
    }

    /** That the editor did not leave out. */
    Set<String> positions() {
        return sentences.stream()
                .filter(it -> it.pick() && !it.position().isEmpty())
                .map(GoldSentence::position)
                .collect(Collectors.toSet());
    }

    /**
     * Share of the editor's positions that these sentences of the theme take; 1 if there are none.
     */
    double coverage(List<Sentence> taken) {
        var wanted = positions();
        if (wanted.isEmpty()) {
            return 1;
        }
        var ids = taken.stream().map(Sentence::id).collect(Collectors.toSet());
        long covered =
                sentences.stream()
                        .filter(it -> ids.contains(it.sentence().id()))
                        .map(GoldSentence::position)
                        .filter(wanted::contains)
                        .distinct()
                        .count();
        return (double) covered / wanted.size();
    }

    String position(Sentence sentence) {
        return sentences.stream()
                .filter(it -> it.sentence().id().equals(sentence.id()))
                .map(GoldSentence::position)
                .findFirst()
                .orElse("");
    }
}
