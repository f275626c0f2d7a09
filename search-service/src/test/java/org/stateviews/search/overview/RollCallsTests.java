package org.stateviews.search.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.kit.problem.ProblemException;

class RollCallsTests {
    private static final CallId CALL = Roll.CALL;
    private static final Instant NOON = Roll.NOON;

    private final AnsweredCalls calls = new AnsweredCalls();
    private final RollCalls rollCalls = new RollCalls(calls, () -> {});

    @BeforeEach
    void aCall() {
        fold(Roll.published("2024-05-31T18:00", 1));
    }

    @Test
    void everyMemberStateIsInTheRollOnce() {
        var roll = rollCalls.of(CALL);

        assertThat(roll.asked()).isEqualTo(193);
        assertThat(roll.answered()).isZero();
        assertThat(roll.groups()).hasSize(6);
        assertThat(roll.groups().stream().mapToInt(it -> it.notAnswered().size()).sum())
                .isEqualTo(193);
    }

    @Test
    void whoAnsweredStandsInItsGroupAndIsNotAskedForAgain() {
        fold(Roll.received("FRA", 1, NOON.plusSeconds(60)));
        fold(Roll.received("FRA", 2, NOON));
        fold(Roll.received("EU", 1, NOON));

        var roll = rollCalls.of(CALL);

        assertThat(roll.answered()).isEqualTo(1);
        var west = group(roll, RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS);
        assertThat(west.answered()).hasSize(1);
        assertThat(west.answered().getFirst().references())
                .extracting(SubmissionReference::value)
                .containsExactly("78-237-8-FRA-2", "78-237-8-FRA-1");
        assertThat(west.answered().getFirst().receivedAt()).isEqualTo(NOON);
        assertThat(west.notAnswered()).doesNotContain(new SubmitterCode("FRA"));
        var others = roll.groups().getLast();
        assertThat(others.group()).isNull();
        assertThat(others.answered().getFirst().asked()).isFalse();
    }

    @Test
    void aWithdrawnAnswerIsNone() {
        fold(Roll.received("FRA", 1, NOON));
        fold(new SubmissionWithdrawn(new SubmissionReference("78-237-8-FRA-1"), NOON, "it"));

        assertThat(rollCalls.of(CALL).answered()).isZero();
    }

    @Test
    void anExtendedDeadlineMakesALateAnswerTimely() {
        fold(Roll.received("FRA", 1, NOON.plusSeconds(86_400)));
        assertThat(answer(rollCalls.of(CALL)).late()).isTrue();

        fold(Roll.published("2024-06-30T18:00", 3));
        assertThat(answer(rollCalls.of(CALL)).late()).isTrue();
        fold(Roll.published("2024-06-30T18:00", 2));
        assertThat(answer(rollCalls.of(CALL)).late()).isFalse();
        assertThat(rollCalls.of(CALL).version()).isEqualTo(2);
    }

    @Test
    void anUnknownCallIsNotFound() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> rollCalls.of(new CallId("79-1-1")))
                .satisfies(it -> assertThat(it.problem().code()).isEqualTo("not-found"));
    }

    private static RollCall.Answer answer(RollCall roll) {
        return group(roll, RegionalGroup.WESTERN_EUROPEAN_AND_OTHERS).answered().getFirst();
    }

    private static RollCall.Group group(RollCall roll, RegionalGroup group) {
        return roll.groups().stream().filter(it -> it.group() == group).findFirst().orElseThrow();
    }

    private void fold(Event event) {
        calls.fold(event, new RecordPosition("topic", 0, 0, NOON));
    }
}
