package org.stateviews.benchmark.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which languages were taken for which, and what it cost.
 *
 * @param all every text and its answer
 * @param showWrong whether each text that was told wrong is printed
 */
public record LanguageReport(List<Told> all, Cost cost, boolean showWrong) {

    /** Share of the texts of each official language that must be told as what they are. */
    static final double RIGHT = 0.995;

    /** Share of the texts in other languages that must not be taken for one of the six. */
    static final double TURNED_AWAY = 0.97;

    private static final List<String> COLUMNS =
            List.of("ar", "zh", "en", "fr", "ru", "es", Told.OTHER, "und");

    public LanguageReport {
        all = List.copyOf(all);
    }

    /** Whether each official language is told well enough, and so are all others together. */
    public boolean good() {
        boolean official =
                rows(true).stream().allMatch(it -> it.right() >= RIGHT * it.told().size());
        return official && turnedAway() >= TURNED_AWAY * others() && !all.isEmpty();
    }

    private List<Confusion> rows(boolean official) {
        return Confusion.rows(all).stream().filter(it -> it.official() == official).toList();
    }

    private long others() {
        return rows(false).stream().mapToLong(it -> it.told().size()).sum();
    }

    private long turnedAway() {
        return rows(false).stream().mapToLong(Confusion::right).sum();
    }

    /** The confusion table, the shares that must be reached, the cost, and what was told wrong. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(
                row(
                        "language",
                        "texts",
                        COLUMNS.stream().map(it -> "%6s".formatted(it)).toList(),
                        "right"));
        Confusion.rows(all).forEach(it -> lines.add(row(it)));
        lines.add("");
        lines.add(
                String.format(
                        Locale.ROOT,
                        "other languages turned away: %s of %d texts (%.1f %% wanted)",
                        percent(turnedAway(), others()),
                        others(),
                        TURNED_AWAY * 100));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "each official language right: %s at least (%.1f %% wanted)",
                        leastRight(),
                        RIGHT * 100));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "heap %.1f MB, loading %d ms, %,.0f texts/s on one thread",
                        cost.heap() / 1e6,
                        cost.loading().toMillis(),
                        cost.textsPerSecond()));
        if (showWrong) {
            all.stream().filter(it -> !it.right()).forEach(it -> lines.add("  " + it));
        }
        return String.join("\n", lines);
    }

    private String leastRight() {
        return rows(true).stream()
                .min((a, b) -> Double.compare(share(a), share(b)))
                .map(it -> percent(it.right(), it.told().size()))
                .orElse("none");
    }

    private static double share(Confusion row) {
        return (double) row.right() / row.told().size();
    }

    private static String row(Confusion row) {
        var cells =
                COLUMNS.stream()
                        .map(row::in)
                        .map(it -> it == 0 ? "     ·" : "%6d".formatted(it))
                        .toList();
        var size = row.told().size();
        return row(row.known(), String.valueOf(size), cells, percent(row.right(), size));
    }

    private static String row(String name, String texts, List<String> cells, String right) {
        return String.format(
                Locale.ROOT, "%-12s %6s %s %9s", name, texts, String.join("", cells), right);
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "none" : String.format(Locale.ROOT, "%.2f %%", 100.0 * part / whole);
    }
}
