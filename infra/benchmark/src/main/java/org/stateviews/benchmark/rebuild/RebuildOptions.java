package org.stateviews.benchmark.rebuild;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench rebuild}.
 *
 * @param passages how many the index holds at least
 * @param data folder for the data of the platform, emptied first
 */
public record RebuildOptions(int passages, Path data) {

    public static final String USAGE = "rebuild [--passages 50000] [--data DIR]";

    /**
     * Reads the words after {@code rebuild}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static RebuildOptions parse(List<String> words, Path data) {
        var passages = 50_000;
        var folder = data;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            switch (word) {
                case "--passages" -> passages = number(value(left.poll(), word));
                case "--data" -> folder = Path.of(value(left.poll(), word));
                default -> throw new IllegalArgumentException(word + " is not known. " + USAGE);
            }
        }
        return new RebuildOptions(passages, folder);
    }

    private static int number(String value) {
        if (!value.matches("[1-9]\\d{0,6}")) {
            throw new IllegalArgumentException(value + " is no number of passages. " + USAGE);
        }
        return Integer.parseInt(value);
    }

    private static String value(@Nullable String text, String word) {
        if (text == null) {
            throw new IllegalArgumentException(word + " needs a value. " + USAGE);
        }
        return text;
    }
}
