package org.stateviews.search.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;

/**
 * Who has answered a call and who has not.
 *
 * @param version of the call that this was counted by
 * @param asked how many were asked
 * @param answered how many of them have answered
 * @param groups regional groups, and one entry without a group for all others
 */
record RollCall(CallId call, int version, int asked, int answered, List<Group> groups) {
    RollCall {
        groups = List.copyOf(groups);
    }

    /**
     * One group.
     *
     * @param group null for submitters outside the groups
     * @param answered those who answered, also who was not asked by name; in order of codes
     * @param notAnswered those who were asked and have not answered; in order of codes
     */
    record Group(
            @Nullable RegionalGroup group, List<Answer> answered, List<SubmitterCode> notAnswered) {
        Group {
            answered = List.copyOf(answered);
            notAnswered = List.copyOf(notAnswered);
        }
    }

    /**
     * An answer that stands; a withdrawn one does not.
     *
     * @param references submissions, the first one first
     * @param receivedAt when the first of them was accepted
     * @param late whether that was after the deadline that is in force now
     * @param asked whether the call counts this submitter among those asked
     */
    record Answer(
            SubmitterCode state,
            List<SubmissionReference> references,
            Instant receivedAt,
            boolean late,
            boolean asked) {
        Answer {
            references = List.copyOf(references);
        }
    }
}
