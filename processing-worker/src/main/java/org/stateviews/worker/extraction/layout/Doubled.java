package org.stateviews.worker.extraction.layout;

import java.util.Arrays;

/**
 * Whether a page draws the same letter twice at nearly one place, as false bold does. Only such a
 * page has its letters compared one with another, which takes longer than reading it.
 */
final class Doubled {

    /** Twice the letters of a page of the smallest print. */
    private static final int SLOTS = 1 << 14;

    private static final int MOST = SLOTS / 2;

    /** Of the width of a letter: PDFBox takes what lies closer for one letter. */
    private static final float NEAR = 3;

    private static final float LEAST_WIDTH = 0.3f;
    private static final int PLACES = 1 << 20;

    private final long[] seen = new long[SLOTS];
    private int count;
    private boolean found;

    /** Notes a letter at its place, in points, as wide as it is. */
    void add(String letter, float x, float y, float width) {
        float cell = Math.max(LEAST_WIDTH, Math.abs(width)) / NEAR;
        long key = letter.hashCode();
        key = key * PLACES + (Math.round(x / cell) & (PLACES - 1));
        key = key * PLACES + (Math.round(y / cell) & (PLACES - 1));
        found |= count >= MOST || !fresh(key == 0 ? 1 : key);
    }

    private boolean fresh(long key) {
        int slot = Long.hashCode(key * 0x9E3779B97F4A7C15L) & (SLOTS - 1);
        while (seen[slot] != 0) {
            if (seen[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        seen[slot] = key;
        count++;
        return true;
    }

    /** Whether there was one, or too many letters to tell. */
    boolean found() {
        return found;
    }

    /** Begins another page. */
    void clear() {
        Arrays.fill(seen, 0);
        count = 0;
        found = false;
    }
}
