package org.stateviews.benchmark.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.platform.PeakMemory;

/**
 * The process that opens files, seen through the kernel. Its greatest resident memory is asked for
 * anew for each file; a heap that once grew stays large, so it is an upper bound.
 */
final class Reader {

    private static final String SIGN = "org.apache.tika.pipes.PipesServer";

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
        process().ifPresent(PeakMemory::forget);
    }

    /** Peak since it was forgotten, megabytes; 0 while there is no such process. */
    long peak() {
        return process().map(PeakMemory::of).orElse(0L);
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' ');
        } catch (IOException e) {
            return "";
        }
    }
}
