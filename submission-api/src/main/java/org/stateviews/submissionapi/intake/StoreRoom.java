package org.stateviews.submissionapi.intake;

import org.springframework.util.unit.DataSize;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreUnavailableException;

/**
 * Whether the store has room for more. What is taken in must later be read, cut and indexed on the
 * same disk, so the door shuts while that is still possible, not at the last byte.
 */
record StoreRoom(DocumentStore store, DataSize reserve) {

    /** A body is spooled beside the store and then kept in it: twice its length for a moment. */
    private static final int COPIES = 2;

    /**
     * Whether the reserve stays whole.
     *
     * @param body length that was announced, or -1 when none was
     * @throws StoreUnavailableException when the store does not answer
     */
    boolean suffices(long body) {
        long needed = reserve.toBytes() + COPIES * Math.max(body, 0);
        return reserve.toBytes() == 0 || store.room().orElse(Long.MAX_VALUE) >= needed;
    }
}
