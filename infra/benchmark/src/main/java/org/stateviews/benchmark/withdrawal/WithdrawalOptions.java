package org.stateviews.benchmark.withdrawal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench withdrawal}.
 *
 * @param length how long it is watched
 * @param data folder for the data of the platform, emptied first
 */
public record WithdrawalOptions(Duration length, Path data) {

    public static final String USAGE = "withdrawal [--minutes 5] [--data DIR]";

    /**
     * Reads the words after {@code withdrawal}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static WithdrawalOptions parse(List<String> words, Path data) {
        var length = Duration.ofMinutes(5);
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
        return new WithdrawalOptions(length, folder);
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
