package org.stateviews.taxonomy.matching;

/** Where it is said that a passage is about the subject of the scheme at all. */
enum Context {
    /** In its own words or its headings. */
    PASSAGE,
    /** Only in the document around it. */
    DOCUMENT,
    NONE
}
