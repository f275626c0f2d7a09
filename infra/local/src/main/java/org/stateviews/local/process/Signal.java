package org.stateviews.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java cannot send. */
public enum Signal {
    /** Stands still until it may go on. */
    STOP,
    /** Goes on where it stood. */
    CONT;

    /** Does nothing to a process that has ended. */
    public void to(ProcessHandle process) throws InterruptedException {
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
