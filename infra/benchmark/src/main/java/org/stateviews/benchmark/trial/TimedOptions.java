package org.stateviews.benchmark.trial;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a bench is asked that lasts as long as somebody wants: {@code [--minutes N] [--data DIR]}.
 *
 * @param length at least a minute
 * @param data folder for the data of the platform, emptied first
 */
public record TimedOptions(Duration length, Path data) {

    /**
     * Reads words over what holds without them.
     *
     * @param usage how the bench is asked, for whoever asked wrongly
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static TimedOptions parse(List<String> words, TimedOptions without, String usage) {
        var options = without;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            options =
                    switch (word) {
                        case "--minutes" ->
                                new TimedOptions(
                                        minutes(value(left.poll(), word, usage), usage),
                                        options.data());
                        case "--data" ->
                                new TimedOptions(
                                        options.length(), Path.of(value(left.poll(), word, usage)));
                        default ->
                                throw new IllegalArgumentException(
                                        word + " is not known. " + usage);
                    };
        }
        return options;
    }

    private static Duration minutes(String value, String usage) {
        if (!value.matches("[1-9]\\d?")) {
            throw new IllegalArgumentException(value + " is no number of minutes. " + usage);
        }
        return Duration.ofMinutes(Integer.parseInt(value));
    }

    private static String value(@Nullable String text, String word, String usage) {
        if (text == null) {
            throw new IllegalArgumentException(word + " needs a value. " + usage);
        }
        return text;
    }
}
