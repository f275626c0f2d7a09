package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.benchmark.chaos.Finding.Kind;

/**
 * What became of everything.
 *
 * @param ends how many submissions stand in each status
 * @param passages what a search finds of them
 * @param kills how often each part was killed
 * @param retries what was answered before the wanted answer came
 */
public record ChaosReport(
        ChaosOptions options,
        Counts counts,
        Map<String, Integer> ends,
        long passages,
        Map<String, Integer> kills,
        Map<String, Integer> retries,
        Times times,
        List<Finding> findings) {

    public ChaosReport {
        ends = new TreeMap<>(ends);
        kills = new TreeMap<>(kills);
        retries = new TreeMap<>(retries);
        findings = List.copyOf(findings);
    }

    /** How much was sent and accepted. */
    public record Counts(int submissions, int texts, int documents, int receipts) {}

    /** How long it took to send, and from then on until nothing changed any more. */
    public record Times(Duration sending, Duration calm) {}

    /** Whether every promise was kept. */
    public boolean good() {
        return findings.isEmpty();
    }

    /** How many findings there are of a kind. */
    public long count(Kind kind) {
        return findings.stream().filter(it -> it.kind() == kind).count();
    }

    /** The table, and every finding by its reference. */
    public String text() {
        var lines = new ArrayList<String>();
        lines.add(line("seed", options.seed()));
        lines.add(
                line(
                        "sent",
                        "%d submissions: %d texts, %d documents"
                                .formatted(
                                        counts.submissions(), counts.texts(), counts.documents())));
        lines.add(line("receipts", counts.receipts()));
        lines.add(line("searchable", ends.getOrDefault("SEARCHABLE", 0)));
        lines.add(line("explained", ends.getOrDefault("NEEDS_ATTENTION", 0)));
        lines.add(line("withdrawn", ends.getOrDefault("WITHDRAWN", 0)));
        lines.add(line("lost", count(Kind.LOST)));
        lines.add(line("double", count(Kind.DOUBLE)));
        lines.add(line("unexplained", count(Kind.UNEXPLAINED)));
        lines.add(line("receipts not proven", count(Kind.UNPROVEN)));
        lines.add(line("not back", count(Kind.DOWN)));
        lines.add(line("passages", passages));
        lines.add(line("kills", named(kills)));
        lines.add(line("retries", named(retries)));
        lines.add(line("time sending", seconds(times.sending())));
        lines.add(line("time to calm", seconds(times.calm())));
        findings.forEach(it -> lines.add("  " + it));
        return String.join("\n", lines);
    }

    private static String named(Map<String, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<String>();
        counts.forEach((name, count) -> parts.add(name + " " + count));
        return counts.isEmpty() ? "0" : all + " (" + String.join(", ", parts) + ")";
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    private static String line(String name, Object value) {
        return String.format(Locale.ROOT, "  %-20s %s", name, value);
    }
}
