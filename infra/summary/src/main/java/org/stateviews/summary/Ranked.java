package org.stateviews.summary;

/**
 * A sentence that was taken.
 *
 * @param score what it added when it was taken, from 0 to 1: comparable within one ranking, not
 *     between two
 */
public record Ranked(Sentence sentence, double score) {}
