package org.stateviews.local.process;

import java.time.Duration;
import java.time.Instant;

/** How a start went. */
public sealed interface Readiness {

    /** It serves. */
    record Ready() implements Readiness {}

    /** It ended before it served. */
    record Died(int exit) implements Readiness {}

    /** It runs, but said no until patience was over. */
    record Late(Duration patience) implements Readiness {}

    /** Asks again and again until the program answers, ends or takes too long. */
    static Readiness of(Program program, Child child) throws InterruptedException {
        var end = Instant.now().plus(program.startPatience());
        while (Instant.now().isBefore(end)) {
            if (child.exitsWithin(Duration.ofMillis(100))) {
                return new Died(child.exit());
            }
            if (program.ready()) {
                return new Ready();
            }
        }
        return new Late(program.startPatience());
    }
}
