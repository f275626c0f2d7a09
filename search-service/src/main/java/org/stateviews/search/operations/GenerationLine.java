package org.stateviews.search.operations;

import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.RebuildRequested;

/**
 * One generation of the index.
 *
 * @param requested who asked for it first; null for the one that came with the platform
 * @param opened how it took over; null for the first one and while it is being built
 */
record GenerationLine(
        int number,
        @Nullable RebuildRequested requested,
        @Nullable GenerationOpened opened,
        State state) {
    /** What it does now. */
    enum State {
        LIVE,
        BUILDING,
        EARLIER
    }
}
