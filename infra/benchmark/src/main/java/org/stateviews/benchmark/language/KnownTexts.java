package org.stateviews.benchmark.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.stateviews.contracts.language.OfficialLanguage;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads texts in two shapes: {@code .tsv}, aligned sentences under a header whose columns are named
 * by languages; {@code .jsonl}, one object a line with {@code text} and {@code language} or {@code
 * lang}. Other files of a folder are passed over.
 */
final class KnownTexts {

    /** Aligned sentences with fewer letters are dates and signatures, the same in any language. */
    static final int FEWEST_LETTERS = 20;

    private KnownTexts() {}

    /**
     * Texts of files, and of the files directly in folders, that are worth telling.
     *
     * @throws IOException when a file cannot be read
     */
    static List<KnownText> in(List<Path> sources) throws IOException {
        var texts = new ArrayList<KnownText>();
        for (var source : sources) {
            for (var file : files(source)) {
                texts.addAll(read(file));
            }
        }
        return texts.stream().filter(KnownText::inItsScript).toList();
    }

    private static List<Path> files(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return List.of(source);
        }
        try (var files = Files.list(source)) {
            return files.sorted().toList();
        }
    }

    private static List<KnownText> read(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (name.endsWith(".tsv")) {
            return aligned(name, Files.readAllLines(file));
        }
        return name.endsWith(".jsonl") ? objects(name, Files.readAllLines(file)) : List.of();
    }

    private static List<KnownText> aligned(String name, List<String> lines) {
        var columns = lines.isEmpty() ? new String[0] : lines.getFirst().split("\t");
        return lines.stream()
                .skip(1)
                .flatMap(line -> cells(name, columns, line.split("\t", -1)))
                .filter(it -> it.letters() >= FEWEST_LETTERS)
                .toList();
    }

    private static Stream<KnownText> cells(String name, String[] columns, String[] cells) {
        var texts = Stream.<KnownText>builder();
        for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
            if (OfficialLanguage.ofCode(columns[i]).isPresent()) {
                texts.add(new KnownText(name, columns[i], cells[i]));
            }
        }
        return texts.build();
    }

    private static List<KnownText> objects(String name, List<String> lines) {
        var json = JsonMapper.shared();
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .map(
                        it ->
                                new KnownText(
                                        name,
                                        it.path("language").asString(it.path("lang").asString("")),
                                        it.path("text").asString("")))
                .filter(it -> !it.language().isEmpty() && !it.text().isBlank())
                .toList();
    }
}
