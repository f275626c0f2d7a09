package org.stateviews.submissionapi.tracking;

/** What a submission waits for while it is on its way. */
public enum WaitingFor {
    READING,
    SEARCH_INDEX
}
