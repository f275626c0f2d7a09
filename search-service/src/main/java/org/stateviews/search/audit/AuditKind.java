package org.stateviews.search.audit;

/** What somebody did. */
enum AuditKind {
    ORIGINAL_OPENED,
    SUBMISSION_RECEIVED,
    SUBMISSION_WITHDRAWN,
    TEXT_CORRECTED,
    CALL_PUBLISHED,
    REBUILD_REQUESTED,
    GENERATION_OPENED,
    REREAD_REQUESTED,
    REPLAY_REQUESTED
}
