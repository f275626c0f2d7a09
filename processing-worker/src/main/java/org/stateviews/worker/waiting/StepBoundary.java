package org.stateviews.worker.waiting;

import java.util.Optional;

/** The edge between a step and who tells how it went: here anything may come, and none is lost. */
final class StepBoundary {

    private StepBoundary() {}

    /** Takes a step and gives what it threw, checked exceptions aside. */
    static <E extends Exception> Optional<RuntimeException> failure(Waits.Step<E> step) throws E {
        try {
            step.take();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
