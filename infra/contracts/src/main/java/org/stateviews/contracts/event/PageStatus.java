package org.stateviews.contracts.event;

/** How the reading of a page ended; every page ends in one of these. */
public enum PageStatus {
    /** Text was in the file. */
    TEXT,
    /** Text was recognised from an image. */
    OCR,
    /** Nothing is on the page. */
    EMPTY,
    /** Something is on the page that could not be read. */
    UNREADABLE,
    /** A limit ended the reading here. */
    CUT_OFF,
    /** Reading has not happened yet. */
    WAITING
}
