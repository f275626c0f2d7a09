package org.stateviews.benchmark.themes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code infra/bench themes}.
 *
 * @param files labelled passages
 * @param samples folder of the samples, to measure precision at 10; not measured where null
 * @param scheme folder of a scheme to try; the shipped one where null
 * @param calibration file to write the measured calibration to; not measured where null
 * @param patterns how many patterns the cost is measured at besides; 0 for not at all
 * @param round passages that each round of measuring the cost takes
 * @param wrong whether every passage that got other themes is printed
 * @param learn how many passages with and without a topic it needs before it is learned of them; 0
 *     for nothing is learned
 */
public record ThemesOptions(
        List<Path> files,
        @Nullable Path samples,
        @Nullable Path scheme,
        @Nullable Path calibration,
        int patterns,
        int round,
        boolean wrong,
        int learn,
        Aims aims) {

    private static final int ROUND = 2_000;

    public static final String USAGE =
            "themes [FILE.jsonl...] [--samples FOLDER] [--scheme FOLDER] [--calibrate FILE]"
                    + " [--patterns N] [--round 2000] [--wrong] [--learn FEWEST] [--macro 0.8] [--pairs 0.9] [--none 0.9] [--error 0.1]"
                    + " [--positives 8] [--precision 0.9] [--speed 1000]";

    public ThemesOptions {
        files = List.copyOf(files);
    }

    /**
     * Reads the words after {@code themes}.
     *
     * @throws IllegalArgumentException saying which word is wrong
     */
    public static ThemesOptions parse(List<String> words) {
        var left = new ArrayDeque<>(words);
        var options = new ThemesOptions(List.of(), null, null, null, 0, ROUND, false, 0, Aims.OURS);
        while (!left.isEmpty()) {
            var word = left.poll();
            options = word.startsWith("--") ? options.with(word, left) : options.andFile(word);
        }
        if (options.files().isEmpty() && options.samples() == null) {
            throw wrong("Which labelled passages, or samples?");
        }
        return options;
    }

    /** Folder of the scheme to try. */
    Optional<Path> ownScheme() {
        return Optional.ofNullable(scheme);
    }

    /** Folder of the samples. */
    Optional<Path> ownSamples() {
        return Optional.ofNullable(samples);
    }

    private ThemesOptions andFile(String word) {
        var more = new ArrayList<>(files);
        more.add(existing(word));
        return new ThemesOptions(
                more, samples, scheme, calibration, patterns, round, wrong, learn, aims);
    }

    private ThemesOptions with(String option, ArrayDeque<String> left) {
        return switch (option) {
            case "--wrong" ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            calibration,
                            patterns,
                            round,
                            true,
                            learn,
                            aims);
            case "--samples" ->
                    new ThemesOptions(
                            files,
                            existing(next(option, left)),
                            scheme,
                            calibration,
                            patterns,
                            round,
                            wrong,
                            learn,
                            aims);
            case "--scheme" ->
                    new ThemesOptions(
                            files,
                            samples,
                            existing(next(option, left)),
                            calibration,
                            patterns,
                            round,
                            wrong,
                            learn,
                            aims);
            case "--calibrate" ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            Path.of(next(option, left)),
                            patterns,
                            round,
                            wrong,
                            learn,
                            aims);
            case "--patterns" ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            calibration,
                            (int) number(option, left),
                            round,
                            wrong,
                            learn,
                            aims);
            case "--learn" ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            calibration,
                            patterns,
                            round,
                            wrong,
                            (int) number(option, left),
                            aims);
            case "--round" ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            calibration,
                            patterns,
                            (int) number(option, left),
                            wrong,
                            learn,
                            aims);
            default ->
                    new ThemesOptions(
                            files,
                            samples,
                            scheme,
                            calibration,
                            patterns,
                            round,
                            wrong,
                            learn,
                            aim(option, left));
        };
    }

    private Aims aim(String option, ArrayDeque<String> left) {
        if (!Aims.OPTIONS.contains(option)) {
            throw wrong(option + " is not known.");
        }
        return aims.with(option, number(option, left));
    }

    private static double number(String option, ArrayDeque<String> left) {
        var word = next(option, left);
        if (!word.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            throw wrong(option + " needs a number, not " + word + ".");
        }
        return Double.parseDouble(word);
    }

    private static String next(String option, ArrayDeque<String> left) {
        if (left.isEmpty()) {
            throw wrong(option + " needs a value.");
        }
        return left.poll();
    }

    private static Path existing(String word) {
        if (!Files.exists(Path.of(word))) {
            throw wrong(word + " does not exist.");
        }
        return Path.of(word);
    }

    private static IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " " + USAGE);
    }
}
