package org.stateviews.search.publishing;

/** Whether words, or the end of a paragraph, came or went since an earlier version. */
enum Mark {
    NONE,
    INSERTED,
    DELETED
}
