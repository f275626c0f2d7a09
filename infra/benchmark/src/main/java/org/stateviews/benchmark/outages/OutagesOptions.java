package org.stateviews.benchmark.outages;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.stateviews.benchmark.trial.TimedOptions;

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
        var standard = new TimedOptions(Duration.ofMinutes(2), data);
        var asked = TimedOptions.parse(words, standard, USAGE);
        return new OutagesOptions(asked.length(), asked.data());
    }
}
