package org.stateviews.submissionapi.intake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Views that were sent and not completed: kept, but not accepted, and known to nobody but their
 * sender and the desk.
 *
 * @param revised reference of the submission that they were to replace, null for new ones
 * @param title as given, or the name of the first file
 * @param files names as sent
 * @param sentAt moment at which it was last heard of
 * @param account who sent them
 */
public record Unfinished(
        String call,
        String submitter,
        @Nullable String revised,
        String title,
        List<String> files,
        Instant sentAt,
        String account) {

    public Unfinished {
        files = List.copyOf(files);
    }
}
