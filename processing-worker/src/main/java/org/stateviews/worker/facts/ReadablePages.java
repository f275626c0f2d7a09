package org.stateviews.worker.facts;

import java.util.Set;

/**
 * What of a reading can be cut into passages: all of it, or in the meantime its pages of text.
 *
 * @param extractor version whose page files count
 * @param total pages of the document
 * @param withheld numbers of pages that are left out, because they wait to be recognised or waited
 *     at the time; none when all of it can be cut
 */
public record ReadablePages(String extractor, int total, Set<Integer> withheld) {

    public ReadablePages {
        withheld = Set.copyOf(withheld);
    }
}
