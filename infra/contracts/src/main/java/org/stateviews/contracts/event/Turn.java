package org.stateviews.contracts.event;

/** Who can do something about it. */
public enum Turn {
    MISSION,
    SECRETARIAT,
    OPERATOR
}
