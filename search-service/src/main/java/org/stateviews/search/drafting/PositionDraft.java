package org.stateviews.search.drafting;

/**
 * Who takes a position. A State whose passages speak for and against it equally often is among
 * those that only state it.
 *
 * @param position notation
 * @param label in English
 * @param stated those who speak of it without a side
 */
public record PositionDraft(
        String position, String label, Speakers inFavour, Speakers against, Speakers stated) {}
