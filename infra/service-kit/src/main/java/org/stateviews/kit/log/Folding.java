package org.stateviews.kit.log;

import org.stateviews.contracts.event.Event;

/**
 * Turns events into the state a service keeps in memory. Called from one thread, in log order
 * within a partition, each record once. It must accept any history: a conflict is a state, not an
 * error.
 */
@FunctionalInterface
public interface Folding {

    /** Takes in one event. */
    void fold(Event event, RecordPosition position);
}
