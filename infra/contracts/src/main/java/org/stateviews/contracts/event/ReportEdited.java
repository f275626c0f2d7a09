package org.stateviews.contracts.event;

import java.time.Instant;
import java.util.regex.Pattern;
import org.stateviews.contracts.id.ReportId;

/**
 * An editor did one thing to a report. Which edits count is decided by their order in the log
 * alone.
 *
 * @param id names the edit, chosen by whoever sent it, so that sending it again is the same edit
 * @param edit what was done
 * @param account who did it
 */
public record ReportEdited(ReportId report, String id, ReportEdit edit, String account, Instant at)
        implements Event.ReportEvent {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z._-]{1,64}");

    public ReportEdited {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of an edit: " + id);
        }
    }

    /** Whether a text can be the id of an edit. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
