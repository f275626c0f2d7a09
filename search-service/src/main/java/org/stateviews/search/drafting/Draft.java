package org.stateviews.search.drafting;

import java.time.Instant;
import java.util.List;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * What States say in answer to a call, as sentences that each carry their evidence.
 *
 * @param asAt cut-off that it was made for
 * @param themes in the order of the concept scheme; what nobody speaks of is not among them
 * @param positions who is for and against each, in the order of the scheme
 * @param states what each says, in the order in which reports list them
 * @param uncited submitters whose texts gave no statement, in the same order
 */
public record Draft(
        CallId call,
        Instant asAt,
        Basis basis,
        List<ThemeDraft> themes,
        List<PositionDraft> positions,
        List<StateDraft> states,
        List<SubmitterCode> uncited) {
    public Draft {
        themes = List.copyOf(themes);
        positions = List.copyOf(positions);
        states = List.copyOf(states);
        uncited = List.copyOf(uncited);
    }
}
