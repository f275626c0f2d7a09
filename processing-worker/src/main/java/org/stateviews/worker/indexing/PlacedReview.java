package org.stateviews.worker.indexing;

import java.util.List;
import org.stateviews.contracts.event.Event.ReviewEvent;

/**
 * What somebody said, at the passage where it has its place.
 *
 * @param counts how many reviews of the same thing at this very passage count; 0 for one that moved
 *     here
 * @param movedFrom passages of earlier readings whose reviews have their place here, be it that
 *     this is one of them, that it says the same, or that it came after them
 */
record PlacedReview<E extends ReviewEvent>(E said, int counts, List<String> movedFrom) {

    PlacedReview {
        movedFrom = List.copyOf(movedFrom);
    }
}
