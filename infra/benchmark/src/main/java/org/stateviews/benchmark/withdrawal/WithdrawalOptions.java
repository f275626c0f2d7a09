package org.stateviews.benchmark.withdrawal;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stateviews.benchmark.trial.TimedOptions;

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
        var standard = new TimedOptions(Duration.ofMinutes(5), data);
        var asked = TimedOptions.parse(words, standard, USAGE);
        return new WithdrawalOptions(asked.length(), asked.data());
    }
}
