package org.stateviews.kit.log;

import java.time.Instant;

/**
 * Where a folded event stands.
 *
 * @param at moment the broker stored it
 */
public record RecordPosition(String topic, int partition, long offset, Instant at) {}
