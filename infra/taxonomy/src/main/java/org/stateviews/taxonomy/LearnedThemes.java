package org.stateviews.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What reviews taught, theme by theme: the file {@code learned.tsv} of a scheme, lines of notation,
 * what counts, and how much. As a file of the scheme it changes the version, is tried before it
 * takes effect, and is kept with the index that was built by it.
 *
 * @param byNotation of those themes that were reviewed often enough
 */
public record LearnedThemes(Map<String, LearnedTheme> byNotation) {

    /** Nothing was learned. */
    public static final LearnedThemes NONE = new LearnedThemes(Map.of());

    /** Name of the file. */
    public static final String FILE = "learned.tsv";

    private static final String BIAS = "bias";
    private static final String RULES = "rules";
    private static final String RIGHT = "right";
    private static final String WRONG = "wrong";

    public LearnedThemes {
        byNotation = Map.copyOf(byNotation);
    }

    /** What was learned of a theme. */
    public Optional<LearnedTheme> of(String notation) {
        return Optional.ofNullable(byNotation.get(notation));
    }

    public boolean isEmpty() {
        return byNotation.isEmpty();
    }

    /** As the text of the file, in the order of notations and words. */
    public String text() {
        var lines = new ArrayList<String>();
        new TreeMap<>(byNotation)
                .forEach(
                        (notation, theme) -> {
                            lines.add(notation + "\t" + RIGHT + "\t" + theme.right());
                            lines.add(notation + "\t" + WRONG + "\t" + theme.wrong());
                            lines.add(line(notation, BIAS, theme.bias()));
                            lines.add(line(notation, RULES, theme.rules()));
                            new TreeMap<>(theme.words())
                                    .forEach(
                                            (word, weight) ->
                                                    lines.add(line(notation, word, weight)));
                        });
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String line(String notation, String what, double weight) {
        return String.format(Locale.ROOT, "%s\t%s\t%.4f", notation, what, weight);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws SchemeException naming each line that cannot be read
     */
    static LearnedThemes parse(String text) {
        var weights = new TreeMap<String, Map<String, Double>>();
        var problems = new ArrayList<String>();
        var lines = text.lines().filter(it -> !it.isBlank()).toList();
        for (var line : lines) {
            var parts = line.split("\t", -1);
            var weight = parts.length == 3 ? number(parts[2]) : Optional.<Double>empty();
            if (weight.isEmpty()) {
                problems.add(FILE + ": cannot be read: " + line);
            } else {
                weights.computeIfAbsent(parts[0], _ -> new HashMap<>()).put(parts[1], weight.get());
            }
        }
        if (!problems.isEmpty()) {
            throw new SchemeException(problems);
        }
        var themes = new HashMap<String, LearnedTheme>();
        weights.forEach((notation, all) -> themes.put(notation, theme(notation, all)));
        return new LearnedThemes(themes);
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.parseDouble(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static LearnedTheme theme(String notation, Map<String, Double> weights) {
        double bias = taken(notation, BIAS, weights);
        double rules = taken(notation, RULES, weights);
        int right = (int) taken(notation, RIGHT, weights);
        int wrong = (int) taken(notation, WRONG, weights);
        return new LearnedTheme(bias, rules, weights, right, wrong);
    }

    private static double taken(String notation, String what, Map<String, Double> weights) {
        var weight = weights.remove(what);
        if (weight == null) {
            throw new SchemeException(List.of("%s: %s has no %s".formatted(FILE, notation, what)));
        }
        return weight;
    }
}
