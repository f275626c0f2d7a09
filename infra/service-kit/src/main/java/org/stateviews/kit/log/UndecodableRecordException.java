package org.stateviews.kit.log;

import org.jspecify.annotations.Nullable;

/** A record that is not the event it says it is; names topic, partition and offset. */
public final class UndecodableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UndecodableRecordException(
            String topic, int partition, long offset, String why, @Nullable Throwable cause) {
        super("%s-%d@%d cannot be read: %s".formatted(topic, partition, offset, why), cause);
    }
}
