package org.stateviews.contracts.event;

import java.time.Instant;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Passages of a revision answer searches: written and refreshed. Once per revision and index
 * generation.
 *
 * @param generation number of the index
 * @param passages how many of this revision can be found
 */
public record Searchable(
        SubmissionReference reference, int revision, int generation, int passages, Instant at)
        implements Event.ProcessingEvent {

    @Override
    public String key() {
        return reference.value();
    }
}
