package org.stateviews.search.reports;

import java.time.Instant;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;

/**
 * What somebody did, and what became of it. It holds the words of every edit, so that none is ever
 * lost, whatever counts.
 *
 * @param id of the edit
 * @param version of the report from then on
 */
public record Change(
        String id, int version, ReportEdit edit, Outcome outcome, String account, Instant at) {
    static Change of(ReportEdited event, int version, Outcome outcome) {
        return new Change(event.id(), version, event.edit(), outcome, event.account(), event.at());
    }

    /** What became of an edit. */
    public enum Outcome {
        /** It counts. */
        COUNTED,
        /** Somebody else was faster; its words are kept beside those that count. */
        KEPT_BESIDE,
        /** There was nothing that it could apply to: an unknown block, or a closed report. */
        WITHOUT_EFFECT
    }
}
