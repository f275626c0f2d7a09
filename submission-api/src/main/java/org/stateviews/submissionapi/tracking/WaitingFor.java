package org.stateviews.submissionapi.tracking;

/** What a submission waits for while it is on its way. */
public enum WaitingFor {
    READING,
    /** All else was read; words in pictures of pages are being recognised. */
    RECOGNITION,
    SEARCH_INDEX
}
