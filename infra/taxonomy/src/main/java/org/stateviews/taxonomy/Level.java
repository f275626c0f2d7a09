package org.stateviews.taxonomy;

/** How far down a concept stands, and what kind of thing it says about whoever speaks of it. */
public enum Level {
    /** One of the large subjects under which States discuss. */
    PILLAR,
    /** What is spoken about. */
    THEME,
    /** What a State is for or against: its matches carry a {@code Stance}. */
    POSITION,
    /** What a State says it needs. */
    NEED
}
