package org.stateviews.local.supervisor;

import java.io.PrintStream;
import java.util.Locale;
import org.stateviews.local.process.Stopwatch;

/** Tells the person at the terminal what happens, with the seconds since the start. */
final class Voice {

    private final PrintStream out;
    private final Stopwatch sinceStart = Stopwatch.started();

    Voice(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
        out.flush();
    }

    void plain(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return sinceStart.elapsed().toMillis() / 1000.0;
    }
}
