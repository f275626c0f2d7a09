package org.stateviews.submissionapi.tracking;

import org.stateviews.contracts.event.DocumentPointer;

/** A document within its submission. */
record DocumentKey(int revision, int ordinal) {

    static DocumentKey of(DocumentPointer pointer) {
        return new DocumentKey(pointer.revision(), pointer.ordinal());
    }
}
