package org.stateviews.benchmark.chaos;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench chaos}.
 *
 * @param seed decides submissions and kills
 * @param from folder of files to make submissions of, instead of the samples
 * @param kills how many processes are killed
 * @param data folder for the data of the platform, emptied first
 */
public record ChaosOptions(int submissions, long seed, Optional<Path> from, int kills, Path data) {

    public static final String USAGE =
            "chaos [--submissions 2000] [--seed N] [--from FOLDER] [--kills N] [--data DIR]";

    private static final int SUBMISSIONS_PER_KILL = 50;
    private static final int FEWEST_KILLS = 5;

    /**
     * Reads the words after {@code chaos}. Without a number of kills it is one for fifty
     * submissions, five at least.
     *
     * @param data where data go unless a word says otherwise
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static ChaosOptions parse(List<String> words, Path data) {
        var submissions = 2_000;
        var seed = (long) new SecureRandom().nextInt(1_000_000);
        var from = Optional.<Path>empty();
        var kills = -1;
        var folder = data;
        var left = new ArrayDeque<>(words);
        while (!left.isEmpty()) {
            var word = left.removeFirst();
            switch (word) {
                case "--submissions" -> submissions = number(left.poll(), word, 1);
                case "--seed" -> seed = number(left.poll(), word, 0);
                case "--kills" -> kills = number(left.poll(), word, 0);
                case "--from" -> from = Optional.of(Path.of(value(left.poll(), word)));
                case "--data" -> folder = Path.of(value(left.poll(), word));
                default -> throw new IllegalArgumentException(word + " is not known. " + USAGE);
            }
        }
        var all = kills >= 0 ? kills : Math.max(FEWEST_KILLS, submissions / SUBMISSIONS_PER_KILL);
        return new ChaosOptions(submissions, seed, from, all, folder);
    }

    private static int number(@Nullable String text, String word, int least) {
        var value = value(text, word);
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < least) {
            throw new IllegalArgumentException(
                    "%s needs a number from %d, not %s. %s".formatted(word, least, value, USAGE));
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
