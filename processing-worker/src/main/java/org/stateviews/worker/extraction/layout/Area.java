package org.stateviews.worker.extraction.layout;

/**
 * A part of a page that is read before the next one begins. Points from the left and the upper
 * edge; the right and the lower edge belong to it no more.
 *
 * @param lie of the lines that belong to it; others at the same place do not
 * @param aside whether it is no part of what is read on
 * @param sorted whether its lines are read from the top, because the file tells them otherwise
 */
record Area(
        float left, float top, float right, float bottom, Lie lie, boolean aside, boolean sorted) {

    private static final float ANY = Float.MAX_VALUE;

    /** All that lies between two heights. */
    static Area across(float top, float bottom) {
        return new Area(-ANY, top, ANY, bottom, Lie.LEVEL, false, false);
    }

    /** A column between two heights. */
    static Area column(float left, float top, float right, float bottom, boolean sorted) {
        return new Area(left, top, right, bottom, Lie.LEVEL, false, sorted);
    }

    /** What does not lie level between two distances from the left. */
    static Area turned(float left, float right, Lie lie, boolean aside) {
        return new Area(left, -ANY, right, ANY, lie, aside, true);
    }

    /** Whether it is as wide as the page. */
    boolean wide() {
        return left == -ANY && right == ANY;
    }

    boolean holds(float x, float y, Lie how) {
        return how == lie && x >= left && x < right && y >= top && y < bottom;
    }
}
