package org.stateviews.contracts.event;

import java.time.Instant;
import org.stateviews.contracts.id.ReportId;

/**
 * A report was begun. A repeat of the same id is the same opening said twice; readers take the
 * first.
 *
 * @param asAt cut-off: what was received by then and stood then is reported on
 * @param account who began it
 */
public record ReportOpened(ReportId report, Instant asAt, String account, Instant at)
        implements Event.ReportEvent {}
