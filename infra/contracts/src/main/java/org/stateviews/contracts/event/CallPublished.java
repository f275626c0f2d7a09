package org.stateviews.contracts.event;

import java.time.Instant;
import org.stateviews.contracts.call.Call;

/**
 * A call exists, or exists in a new version (a moved deadline, another title).
 *
 * @param version 1 for the first; a record whose version is not the next one lost a race and is
 *     folded as a conflict
 * @param by account that published it
 */
public record CallPublished(Call call, int version, Instant at, String by)
        implements Event.CallEvent {

    @Override
    public String key() {
        return call.id().value();
    }
}
