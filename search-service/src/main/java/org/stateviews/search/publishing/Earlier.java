package org.stateviews.search.publishing;

import java.time.Instant;

/**
 * An earlier version that changes are shown against.
 *
 * @param editor who is named beside each change
 * @param at when the changes are said to be made
 */
public record Earlier(Manuscript manuscript, String editor, Instant at) {}
