package org.stateviews.benchmark.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;

/**
 * The process that opens files, seen through the kernel. Its greatest resident memory is asked for
 * anew for each file; a heap that once grew stays large, so it is an upper bound.
 */
final class Reader {

    private static final String SIGN = "org.apache.tika.pipes.PipesServer";
    private static final String RESET_PEAK = "5";

    private final OwnPlatform platform;

    Reader(OwnPlatform platform) {
        this.platform = platform;
    }

    Optional<ProcessHandle> process() {
        return platform.process(Part.WORKER).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(it -> commandLine(it).contains(SIGN))
                .findFirst();
    }

    /** Forgets the peak so far. */
    void forgetPeak() {
        process().ifPresent(it -> write(proc(it, "clear_refs")));
    }

    /** Peak since it was forgotten, megabytes; 0 while there is no such process. */
    long peak() {
        return process()
                .flatMap(it -> read(proc(it, "status")).lines().filter(Reader::isPeak).findFirst())
                .map(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                .orElse(0L);
    }

    private static boolean isPeak(String line) {
        return line.startsWith("VmHWM:");
    }

    private static String commandLine(ProcessHandle process) {
        return read(proc(process, "cmdline")).replace('\0', ' ');
    }

    private static Path proc(ProcessHandle process, String file) {
        return Path.of("/proc/" + process.pid() + "/" + file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, RESET_PEAK);
        } catch (IOException e) {
            // because the process may have ended; then there is no peak to forget
        }
    }
}
