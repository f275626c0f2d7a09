package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * Passages of a revision answer searches: written and refreshed. Once per revision, and once before
 * that for what can be found already while other pages wait to be recognised.
 *
 * @param generation number of the index
 * @param passages how many of this revision can be found
 * @param waiting how many of its pages wait to be recognised; absent once it can be found in full
 */
public record Searchable(
        SubmissionReference reference,
        int revision,
        int generation,
        int passages,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer waiting)
        implements Event.ProcessingEvent {

    /** A revision that can be found in full. */
    public Searchable(
            SubmissionReference reference, int revision, int generation, int passages, Instant at) {
        this(reference, revision, generation, passages, at, null);
    }

    /** Whether nothing more of the revision is on its way. */
    public boolean inFull() {
        return waiting == null;
    }

    @Override
    public String key() {
        return reference.value();
    }
}
