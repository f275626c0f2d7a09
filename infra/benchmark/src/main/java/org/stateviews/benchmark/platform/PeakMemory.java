package org.stateviews.benchmark.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Greatest resident memory of a process, as the kernel keeps it (proc(5), {@code VmHWM}). */
public final class PeakMemory {

    private static final String RESET = "5";

    private PeakMemory() {}

    /** Forgets the peak so far; does nothing where the process has ended. */
    public static void forget(ProcessHandle process) {
        try {
            Files.writeString(proc(process, "clear_refs"), RESET);
        } catch (IOException e) {
            // because the process may have ended; then there is no peak to forget
        }
    }

    /** Peak since it was forgotten, megabytes; 0 where the process has ended. */
    public static long of(ProcessHandle process) {
        try {
            return Files.readAllLines(proc(process, "status")).stream()
                    .filter(it -> it.startsWith("VmHWM:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc/" + process.pid() + "/" + file);
    }
}
