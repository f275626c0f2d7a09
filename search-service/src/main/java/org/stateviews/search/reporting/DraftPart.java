package org.stateviews.search.reporting;

import java.time.Instant;
import org.stateviews.contracts.call.Call;
import org.stateviews.search.reports.DraftedReport;

/** Computes a part of a draft; the parts together are what a report begins with. */
interface DraftPart {
    /**
     * The part of a report on a call.
     *
     * @param asAt cut-off of the report
     */
    DraftedReport of(Call call, Instant asAt);
}
