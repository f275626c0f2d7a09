package org.stateviews.benchmark.report;

import java.time.Duration;
import java.time.Instant;
import org.stateviews.benchmark.report.ReportFigures.Spent;

/**
 * Takes the time that passes, and the time that a process has of the processors meanwhile: on a
 * machine that does other work as well, only the second tells what a request costs.
 */
record Stopwatch(ProcessHandle process, Instant began, Duration before) {

    static Stopwatch of(ProcessHandle process) {
        return new Stopwatch(process, Instant.now(), cpu(process));
    }

    Spent spent() {
        return new Spent(Duration.between(began, Instant.now()), cpu(process).minus(before));
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
