package org.stateviews.contracts.event;

/** What a block of a report is. */
public enum BlockForm {
    HEADING,
    PARAGRAPH
}
