package org.stateviews.search.operations;

import org.stateviews.contracts.event.ReplayRequested;

/** Where a dead letter stands, for ever: its topic forgets none. */
record LetterPlace(String topic, int partition, long offset) {
    static LetterPlace of(ReplayRequested request) {
        return new LetterPlace(request.topic(), request.partition(), request.offset());
    }

    @Override
    public String toString() {
        return topic + "-" + partition + "@" + offset;
    }
}
