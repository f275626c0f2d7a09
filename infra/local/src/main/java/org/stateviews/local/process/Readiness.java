package org.stateviews.local.process;

import java.time.Duration;

/** How a start went. */
public sealed interface Readiness {

    /** It serves. */
    record Ready() implements Readiness {}

    /** It ended before it served. */
    record Died(int exit) implements Readiness {}

    /** It runs, but said no until patience was over. */
    record Late(Duration patience) implements Readiness {}

    /**
     * Asks again and again until the program answers, ends or takes too long. An answer counts only
     * from the child itself: another process may have taken its port in the meantime.
     */
    static Readiness of(Program program, Child child) throws InterruptedException {
        var waiting = Stopwatch.started();
        while (waiting.isWithin(program.startPatience())) {
            if (child.exitsWithin(Duration.ofMillis(100))) {
                return new Died(child.exit());
            }
            if (program.ready() && !answeredByAnother(program, child)) {
                return new Ready();
            }
        }
        return new Late(program.startPatience());
    }

    private static boolean answeredByAnother(Program program, Child child) {
        return program.ports().stream()
                .map(ListeningSockets::on)
                .anyMatch(it -> it.surelyNotHeldBy(child.pid()));
    }
}
