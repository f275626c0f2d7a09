package org.stateviews.contracts.call;

import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.StateStatus;
import org.stateviews.contracts.state.States;

/** States that a call can address as a whole. */
public enum Standing {
    MEMBER_STATES(StateStatus.MEMBER_STATE),
    OBSERVER_STATES(StateStatus.OBSERVER_STATE);

    private final StateStatus status;

    Standing(StateStatus status) {
        this.status = status;
    }

    /** Whether the code is that of a State with this standing. */
    public boolean includes(SubmitterCode code) {
        return States.find(code).filter(state -> state.status() == status).isPresent();
    }
}
