package org.stateviews.benchmark.corpus;

/** What must become of a document. */
public enum Expectation {
    /** Its marker is found by a search. */
    FOUND,
    /** Damaged on purpose: it needs attention, with a reason. */
    EXPLAINED,
    /** Of unknown content: its marker is found, or it needs attention. */
    FOUND_OR_EXPLAINED,
    /** Of unknown content, with its marker where nothing reads: it is read or needs attention. */
    ENDED
}
