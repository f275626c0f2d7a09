package org.stateviews.submissionapi.tracking;

/** What a submission waits for while it is on its way. */
public enum WaitingFor {
    /** The look for malware, which comes before the reading; the scanner is away. */
    VIRUS_SCAN,
    READING,
    /** All else was read; words in pictures of pages are being recognised. */
    RECOGNITION,
    SEARCH_INDEX
}
