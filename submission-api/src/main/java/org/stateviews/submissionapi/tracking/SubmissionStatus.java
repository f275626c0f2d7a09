package org.stateviews.submissionapi.tracking;

/** Where a submission stands, as its mission reads it. */
public enum SubmissionStatus {
    RECEIVED,
    PROCESSING,
    SEARCHABLE,
    NEEDS_ATTENTION,
    QUARANTINED,
    WITHDRAWN;

    /** Whether nothing more will happen by itself. */
    public boolean isFinal() {
        return this != RECEIVED && this != PROCESSING;
    }
}
