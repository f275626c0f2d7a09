package org.stateviews.benchmark.outages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench outages}.
 *
 * @param length of each outage
 * @param data folder for the data of the platform, emptied first
 */
public record OutagesOptions(Duration length, Path data) {

    public static final String USAGE = "outages [--minutes 2] [--data DIR]";

    /**
     * Reads the words after {@code outages}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static OutagesOptions parse(List<String> words, Path data) {
        var length = Duration.ofMinutes(2);
        var folder = data;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            switch (word) {
                case "--minutes" -> length = minutes(value(left.poll(), word));
                case "--data" -> folder = Path.of(value(left.poll(), word));
                default -> throw new IllegalArgumentException(word + " is not known. " + USAGE);
            }
        }
        return new OutagesOptions(length, folder);
    }

    private static Duration minutes(String value) {
        if (!value.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException(value + " is no number of minutes. " + USAGE);
        }
        return Duration.ofMinutes(Integer.parseInt(value));
    }

    private static String value(@Nullable String text, String word) {
        if (text == null) {
            throw new IllegalArgumentException(word + " needs a value. " + USAGE);
        }
        return text;
    }
}
