package org.stateviews.contracts.event;

/** Role of a document in its submission. */
public enum DocumentKind {
    MAIN,
    ANNEX,
    SUMMARY,
    NOTE_VERBALE,
    TRANSLATION
}
