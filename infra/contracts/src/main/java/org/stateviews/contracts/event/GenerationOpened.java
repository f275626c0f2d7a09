package org.stateviews.contracts.event;

import java.time.Instant;

/**
 * Searches are answered by this generation of the index from now on; the one before is no longer
 * written.
 *
 * @param generation number of the index
 * @param passages how many it held when it took over
 * @param extractor version that reads new documents
 * @param analyzers version of what cuts text into terms
 */
public record GenerationOpened(
        int generation, long passages, String extractor, String analyzers, Instant at)
        implements Event.OperationEvent {}
