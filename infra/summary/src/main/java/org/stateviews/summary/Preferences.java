package org.stateviews.summary;

/**
 * What a summary owes to whom.
 *
 * @param equalGroups whether every group weighs the same, however much it wrote, and none supports
 *     itself; otherwise every sentence weighs the same
 * @param everyPosition whether every position that any sentence takes is taken once before one is
 *     taken twice; sentences without position wait until then
 */
public record Preferences(boolean equalGroups, boolean everyPosition) {

    /** Every State weighs the same; positions are found by the words alone. */
    public static final Preferences FAIR = new Preferences(true, false);

    /** Every State weighs the same, and no known position is left out before one comes again. */
    public static final Preferences FAIR_TO_POSITIONS = new Preferences(true, true);
}
