package org.stateviews.search.drafting;

import org.stateviews.taxonomy.Level;

/**
 * A concept as a heading or subject of sentences.
 *
 * @param label in English
 * @param pillar notation of what stands at the top above it, its own at the top
 * @param section notation of the pillar or theme under which its statements stand, its own for
 *     pillars and themes
 */
record Topic(String notation, Level level, String label, String pillar, String section) {
    /** A concept of another scheme, which an index built with it may hold: its own name. */
    static Topic unknown(String notation) {
        return new Topic(notation, Level.THEME, notation, notation, notation);
    }

    boolean isPosition() {
        return level == Level.POSITION;
    }

    boolean isSection() {
        return section.equals(notation);
    }
}
