package org.stateviews.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals that Java cannot send. */
public enum Signal {
    /** Stands still until it may go on. */
    STOP,
    /** Goes on where it stood. */
    CONT;

    /**
     * Does nothing to a process that has ended.
     *
     * @throws IllegalStateException when one that lives does not take it
     */
    public void to(ProcessHandle process) throws InterruptedException {
        try {
            var kill =
                    new ProcessBuilder("kill", "-" + this, "" + process.pid())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (kill.waitFor() != 0 && process.isAlive()) {
                throw new IllegalStateException("process " + process.pid() + " took no " + this);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
