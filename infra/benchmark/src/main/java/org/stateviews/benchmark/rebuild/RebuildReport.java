package org.stateviews.benchmark.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What came of a rebuild.
 *
 * @param took from the request until the new index answered searches
 * @param searches how many were answered meanwhile
 * @param slowest slowest of them, milliseconds
 * @param failures searches and uploads that failed, and texts that were not found
 */
public record RebuildReport(
        Snapshot before,
        Snapshot after,
        Duration took,
        int searches,
        long slowest,
        List<String> failures) {

    public RebuildReport {
        failures = List.copyOf(failures);
    }

    /** Whether nothing failed and everything is the same. */
    public boolean good() {
        return failures.isEmpty() && same() && searches > 0;
    }

    private boolean same() {
        return before.texts().equals(after.texts()) && after.total() >= before.total();
    }

    /** A table, and every failure. */
    public String text() {
        var table =
                """
                passages before          %10d
                compared by id and text  %10d
                identical                %10s
                time                     %10.1f s
                searches meanwhile       %10d
                slowest search           %10d ms
                failures                 %10d
                """
                        .formatted(
                                before.total(),
                                before.texts().size(),
                                same() ? "yes" : "NO",
                                took.toMillis() / 1000.0,
                                searches,
                                slowest,
                                failures.size());
        return String.format(Locale.ROOT, "%s%s", table, String.join("\n", failures));
    }
}
