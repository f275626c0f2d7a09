package org.stateviews.search.operations;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a reading of a document ended.
 *
 * @param extractor version that read it
 * @param reasons codes of why it, or a page of it, was not simply read; none when all was
 */
record Ending(String extractor, SortedSet<String> reasons, Instant at) {
    Ending {
        reasons = Collections.unmodifiableSortedSet(new TreeSet<>(reasons));
    }
}
