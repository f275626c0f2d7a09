package org.stateviews.benchmark.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What was asked of {@code infra/bench language}.
 *
 * @param sources folders and files with texts whose language is known
 * @param wrong whether every text that is told wrong is printed
 */
public record LanguageOptions(List<Path> sources, boolean wrong) {

    public static final String USAGE = "language FOLDER-OR-FILE... [--wrong]";

    public LanguageOptions {
        sources = List.copyOf(sources);
    }

    /**
     * Reads the words after {@code language}.
     *
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static LanguageOptions parse(List<String> words) {
        var sources = new ArrayList<Path>();
        for (var word : words) {
            if (word.startsWith("--") && !word.equals("--wrong")) {
                throw new IllegalArgumentException(word + " is not known. " + USAGE);
            }
            if (!word.startsWith("--")) {
                sources.add(existing(word));
            }
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("Which texts? " + USAGE);
        }
        return new LanguageOptions(sources, words.contains("--wrong"));
    }

    private static Path existing(String word) {
        if (!Files.exists(Path.of(word))) {
            throw new IllegalArgumentException(word + " does not exist. " + USAGE);
        }
        return Path.of(word);
    }
}
