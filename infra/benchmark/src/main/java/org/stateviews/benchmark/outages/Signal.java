package org.stateviews.benchmark.outages;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java cannot send. */
enum Signal {
    STOP,
    CONT;

    /** Does nothing to a process that has ended. */
    void to(ProcessHandle process) throws InterruptedException {
        try {
            new ProcessBuilder("kill", "-" + this, "" + process.pid())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
