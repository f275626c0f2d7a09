package org.stateviews.contracts.state;

/** Standing of a State at the United Nations. */
public enum StateStatus {
    MEMBER_STATE,
    OBSERVER_STATE
}
