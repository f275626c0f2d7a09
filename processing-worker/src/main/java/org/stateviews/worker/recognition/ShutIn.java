package org.stateviews.worker.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.stateviews.worker.extraction.Isolation;

/**
 * Runs a program over something hostile: shut in like the reading process, politely behind whatever
 * else the machine does, on one core, for a limited time. It dies with the thread that started it,
 * and its children die with it.
 */
final class ShutIn {

    private static final String POLITENESS = "10";

    private final Isolation isolation;

    ShutIn(Isolation isolation) {
        this.isolation = isolation;
    }

    /**
     * How it ended.
     *
     * @param inTime false when it was stopped at the limit of time
     * @param exit code of its exit, meaningless when it was stopped
     */
    record Ending(boolean inTime, int exit) {

        boolean well() {
            return inTime && exit == 0;
        }
    }

    /**
     * Runs a program to its end.
     *
     * @param limits words for {@code prlimit}, such as {@code --fsize=1000}
     * @param folder where it works; what it says there is in the files {@code said} and {@code
     *     complained}
     * @throws UncheckedIOException when it cannot be started
     */
    Ending run(List<String> limits, List<String> command, Path folder, Duration limit)
            throws InterruptedException {
        var builder = builder(limits, command, folder);
        builder.redirectOutput(folder.resolve("said").toFile());
        return awaited(started(builder, command), limit);
    }

    /**
     * Starts a program to talk with over its standard input and output.
     *
     * @param limits as for {@link #run}
     * @return its process, which the caller must {@link #end}
     * @throws UncheckedIOException when it cannot be started
     */
    Process start(List<String> limits, List<String> command, Path folder) {
        return started(builder(limits, command, folder), command);
    }

    private ProcessBuilder builder(List<String> limits, List<String> command, Path folder) {
        var whole = new ArrayList<>(isolation.prefix());
        whole.add("prlimit");
        whole.addAll(limits);
        whole.addAll(List.of("--", "nice", "-n", POLITENESS, "--"));
        whole.addAll(command);
        var builder =
                new ProcessBuilder(whole)
                        .directory(folder.toFile())
                        .redirectError(folder.resolve("complained").toFile());
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        return builder;
    }

    private static Process started(ProcessBuilder builder, List<String> command) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.getFirst(), e);
        }
    }

    private static Ending awaited(Process process, Duration limit) throws InterruptedException {
        try {
            boolean ended = process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS);
            return new Ending(ended, ended ? process.exitValue() : -1);
        } finally {
            end(process);
        }
    }

    /** Ends a program and its children at once. */
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
