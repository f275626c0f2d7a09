package org.stateviews.benchmark.trial;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells whoever watches what happens, with the seconds since the start. */
public final class Voice {

    private final PrintStream out;
    private final Instant start = Instant.now();

    /** Speaks from now on. */
    public Voice(PrintStream out) {
        this.out = out;
    }

    /** Says a line. */
    public synchronized void say(String line) {
        out.printf(
                Locale.ROOT,
                "%7.1f s  %s%n",
                Duration.between(start, Instant.now()).toMillis() / 1000.0,
                line);
        out.flush();
    }
}
