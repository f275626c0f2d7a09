package org.stateviews.benchmark.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * How near each way of choosing came, theme by theme and in total.
 *
 * @param names of the ways, ours first
 * @param rows of the themes in the order of the files
 * @param taken by ours, sentence by sentence; empty where that was not asked for
 */
public record SummariesReport(
        List<String> names, List<Row> rows, SummariesSpeed speed, List<String> taken) {

    /** A theme and its scores by name. */
    record Row(GoldTheme theme, Map<String, Score> scores) {}

    private static final List<String> BASELINES = List.of("lead", "top", "random");

    public SummariesReport {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        taken = List.copyOf(taken);
    }

    /** Whether ours beats all three baselines in every measure, in each total. */
    public boolean good() {
        return totals().stream()
                .allMatch(
                        total ->
                                BASELINES.stream()
                                        .allMatch(
                                                it ->
                                                        score(total, Contestant.OURS)
                                                                .beats(score(total, it))));
    }

    /** A table of F1 and of the share of positions, and what it costs. */
    public String text() {
        var lines = new ArrayList<>(taken);
        lines.add(heading());
        rows.forEach(it -> lines.add(line(it.theme().name(), List.of(it))));
        lines.add("");
        total("tried on", it -> !it.theme().held(), lines);
        total("held back", it -> it.theme().held(), lines);
        lines.add(line("all", rows));
        lines.add("");
        lines.add(speed.toString());
        lines.add(
                good()
                        ? "ours is nearer than first sentences and than random ones in every total"
                        : "ours is NOT nearer than first sentences and than random ones in every"
                                + " total");
        return String.join("\n", lines);
    }

    private List<List<Row>> totals() {
        return List.<Predicate<Row>>of(_ -> true, it -> it.theme().held(), it -> !it.theme().held())
                .stream()
                .map(it -> rows.stream().filter(it).toList())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void total(String name, Predicate<Row> which, List<String> lines) {
        var some = rows.stream().filter(which).toList();
        if (!some.isEmpty() && some.size() < rows.size()) {
            lines.add(line(name, some));
        }
    }

    private String line(String name, List<Row> some) {
        var line = new StringBuilder();
        line.append(
                String.format(
                        Locale.ROOT,
                        "%-32s%5d%6d",
                        name,
                        some.stream().mapToInt(it -> it.theme().sentences().size()).sum(),
                        some.stream().mapToInt(it -> it.theme().picks().size()).sum()));
        for (var measure :
                List.<ToDoubleFunction<Score>>of(Score::one, Score::two, Score::positions)) {
            line.append("  ");
            for (var it : names) {
                line.append(
                        String.format(
                                Locale.ROOT, "%7.3f", measure.applyAsDouble(score(some, it))));
            }
        }
        return line.toString();
    }

    private static Score score(List<Row> some, String name) {
        return Score.mean(some.stream().map(it -> it.scores().get(name)).toList());
    }

    private String heading() {
        var groups = new StringBuilder(" ".repeat(43));
        var columns = new StringBuilder(String.format("%-32s%5s%6s", "theme", "of", "take"));
        for (var measure : List.of("ROUGE-1", "ROUGE-2", "positions")) {
            groups.append(String.format("  %" + 7 * names.size() + "s", measure));
            columns.append("  ");
            names.forEach(it -> columns.append(String.format("%7s", it)));
        }
        return groups + "\n" + columns;
    }
}
