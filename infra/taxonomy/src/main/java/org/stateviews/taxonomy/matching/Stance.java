package org.stateviews.taxonomy.matching;

/** On which side of a concept a passage speaks, as far as its words tell. */
public enum Stance {
    FOR,
    AGAINST,
    /** Named without a word for or against it. */
    STATED
}
