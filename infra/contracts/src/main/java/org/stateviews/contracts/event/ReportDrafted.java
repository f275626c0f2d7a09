package org.stateviews.contracts.event;

import java.time.Instant;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.Sha256;

/**
 * A draft was computed for a report. Its text lies in the document store as {@code
 * reports/<digest>}, because large text does not travel. Of several the first counts: what editors
 * did stands on its blocks.
 *
 * @param draft digest of the draft's JSON
 */
public record ReportDrafted(ReportId report, Sha256 draft, String account, Instant at)
        implements Event.ReportEvent {}
