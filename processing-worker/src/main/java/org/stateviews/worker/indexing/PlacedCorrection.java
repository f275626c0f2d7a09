package org.stateviews.worker.indexing;

import java.util.List;
import org.stateviews.contracts.event.TextCorrected;

/**
 * A correction at the passage where it has its place.
 *
 * @param counts how many corrections of this very passage count; 0 for one that moved here
 * @param movedFrom passages of earlier readings whose corrections have their place here, be it that
 *     this is one of them or that it came after them
 */
record PlacedCorrection(TextCorrected said, int counts, List<String> movedFrom) {

    PlacedCorrection {
        movedFrom = List.copyOf(movedFrom);
    }
}
