package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Somebody asked for a new generation of the index, built from the log and the store beside the one
 * that answers searches. Asked twice for the same number it is built once.
 *
 * @param generation number of the index to build, above every one there was
 * @param account who asked
 */
public record RebuildRequested(int generation, String account, Instant at)
        implements Event.OperationEvent {}
