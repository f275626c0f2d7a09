package org.stateviews.benchmark.withdrawal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * What came of a withdrawal and two revisions during the reading.
 *
 * @param findings what is not as it must be
 */
public record WithdrawalReport(Times times, Watch watch, List<String> findings) {

    public WithdrawalReport {
        findings = List.copyOf(findings);
    }

    /**
     * How long things took.
     *
     * @param withdrawal until it was answered
     * @param withdrawn the first look at the status after that
     * @param revised the first look after the answer to the second revision
     * @param rebuild until the new index answered
     */
    public record Times(
            Duration withdrawal, Duration withdrawn, Duration revised, Duration rebuild) {}

    /** Whether nothing came back, and the end was seen. */
    public boolean good() {
        return findings.isEmpty() && watch.settled();
    }

    /** A table, and every finding. */
    public String text() {
        return String.format(
                        Locale.ROOT,
                        """
                        withdrawn during its reading
                          answered                    %8.2f s
                          first look at the status    %8.2f s later
                          pages that were read then   %8d
                        revised twice during the reading of the first version
                          first look at the revision  %8.2f s after the answer
                          only the last is found      %8s after it
                        looks                         %8d
                        rebuild                       %8.1f s
                        findings                      %8d
                        """,
                        seconds(times.withdrawal()),
                        seconds(times.withdrawn()),
                        watch.pages(),
                        seconds(times.revised()),
                        watch.onlyLast()
                                .map(it -> String.format(Locale.ROOT, "%.1f s", seconds(it)))
                                .orElse("NEVER"),
                        watch.looks(),
                        seconds(times.rebuild()),
                        findings.size())
                + String.join("\n", findings);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
