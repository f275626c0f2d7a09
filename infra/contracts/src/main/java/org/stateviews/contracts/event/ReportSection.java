package org.stateviews.contracts.event;

/** Part of a report that editors write. Replies are printed from the submissions themselves. */
public enum ReportSection {
    SUMMARY,
    INTRODUCTION,
    THEMATIC,
    STATES,
    CONCLUSION
}
