package org.stateviews.contracts.state;

/**
 * How a State belongs to its regional group. Two Member States are special: Türkiye takes part in
 * two groups and stands for election in Western European and Others; the United States is in no
 * group, attends Western European and Others as an observer and is counted there for elections.
 */
public enum GroupMembership {
    FULL,
    ALSO_ASIA_PACIFIC,
    OBSERVER,
    NONE
}
