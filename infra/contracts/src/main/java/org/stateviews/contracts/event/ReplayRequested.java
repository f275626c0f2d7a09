package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Somebody asked for a work item that nobody could decode to be given to the workers again.
 *
 * @param topic topic of dead letters
 * @param partition partition of the dead letter
 * @param offset offset of the dead letter
 * @param account who asked
 */
public record ReplayRequested(String topic, int partition, long offset, String account, Instant at)
        implements Event.OperationEvent {}
