package org.stateviews.benchmark.platform;

import java.util.Optional;
import org.stateviews.local.process.OpenFiles;

/**
 * The process that opens files, seen through the kernel. Its greatest resident memory is asked for
 * anew for each file; a heap that once grew stays large, so it is an upper bound.
 */
public final class Reader {

    private static final String SIGN = "org.apache.tika.pipes.PipesServer";

    private final OwnPlatform platform;

    /** Of a platform that may not run yet. */
    public Reader(OwnPlatform platform) {
        this.platform = platform;
    }

    /** Empty while there is none. */
    public Optional<ProcessHandle> process() {
        return platform.process(Part.WORKER).stream()
                .flatMap(ProcessHandle::descendants)
                .filter(it -> Processes.commandLine(it).contains(SIGN))
                .findFirst();
    }

    /** The process while it has a document open. */
    public Optional<ProcessHandle> reading() {
        var copies = platform.data().resolve("scratch/copies");
        return process().filter(it -> OpenFiles.anyIn(copies, it));
    }

    /** Forgets the peak so far. */
    public void forgetPeak() {
        process().ifPresent(PeakMemory::forget);
    }

    /** Peak since it was forgotten, megabytes; 0 while there is no such process. */
    public long peak() {
        return process().map(PeakMemory::of).orElse(0L);
    }
}
