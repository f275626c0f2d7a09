package org.stateviews.search.drafting;

import java.time.Instant;
import java.util.List;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.SubmissionReference;

/**
 * A text that a draft was made from.
 *
 * @param revision that was in force at the cut-off
 * @param publication what the State allows
 * @param passages how many of its passages count: main text, annexes and summary
 * @param unread names of documents that count and have no passage in the index, because they could
 *     not be read, are not read yet, or went with an earlier index
 */
public record Source(
        SubmissionReference reference,
        int revision,
        Instant receivedAt,
        Publication publication,
        int passages,
        List<String> unread) {
    public Source {
        unread = List.copyOf(unread);
    }
}
