package org.stateviews.contracts.state;

/**
 * Regional groups of Member States, as used by the Department for General Assembly and Conference
 * Management.
 */
public enum RegionalGroup {
    AFRICAN,
    ASIA_PACIFIC,
    EASTERN_EUROPEAN,
    LATIN_AMERICAN_AND_CARIBBEAN,
    WESTERN_EUROPEAN_AND_OTHERS
}
