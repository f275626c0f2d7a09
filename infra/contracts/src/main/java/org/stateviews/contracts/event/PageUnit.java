package org.stateviews.contracts.event;

/** What is counted: formats without pages count their parts. */
public enum PageUnit {
    PAGE,
    PART,
    SHEET,
    SLIDE
}
