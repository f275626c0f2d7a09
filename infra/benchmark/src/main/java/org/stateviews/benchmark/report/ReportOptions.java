package org.stateviews.benchmark.report;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench report}.
 *
 * @param states how many Member States reply, at most {@value MOST}
 * @param data folder for the data of the platform, emptied first
 */
public record ReportOptions(int states, Path data) {

    public static final String USAGE = "report [--states 193] [--data DIR]";

    private static final int MOST = 193;

    /**
     * Reads the words after {@code report}.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static ReportOptions parse(List<String> words, Path data) {
        var options = new ReportOptions(MOST, data);
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            options =
                    switch (word) {
                        case "--states" ->
                                new ReportOptions(number(value(left.poll(), word)), options.data());
                        case "--data" ->
                                new ReportOptions(
                                        options.states(), Path.of(value(left.poll(), word)));
                        default ->
                                throw new IllegalArgumentException(
                                        word + " is not known. " + USAGE);
                    };
        }
        return options;
    }

    private static int number(String value) {
        if (!value.matches("[1-9]\\d{0,2}") || Integer.parseInt(value) > MOST) {
            throw new IllegalArgumentException(value + " is no number of Member States. " + USAGE);
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
