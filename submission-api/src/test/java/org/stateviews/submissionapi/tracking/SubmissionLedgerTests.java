package org.stateviews.submissionapi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.OriginalOpened;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.kit.log.RecordPosition;

class SubmissionLedgerTests {

    private static final RecordPosition SOMEWHERE =
            new RecordPosition("submissions", 0, 0, Instant.EPOCH);
    private static final CallId CALL = new CallId("78-237-8");
    private static final SubmitterCode FRANCE = new SubmitterCode("FRA");

    private final SubmissionLedger ledger = new SubmissionLedger();

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4_000, 50_000})
    void everyOrderOfTheSameEventsGivesTheSameHistory(long seed) {
        var expected = history(Events.wholeHistory());
        var random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            var shuffled = new ArrayList<>(Events.wholeHistory());
            shuffled.addAll(
                    Events.wholeHistory().stream().filter(_ -> random.nextInt(3) == 0).toList());
            Collections.shuffle(shuffled, random);

            var history = history(shuffled);

            assertThat(history).as("seed %d, round %d", seed, round).isEqualTo(expected);
            assertThat(Standing.of(history)).isEqualTo(Standing.of(expected));
        }
    }

    @Test
    void aWithdrawalCountsWhereverItStands() {
        for (int place = 0; place <= Events.wholeHistory().size(); place++) {
            var events = new ArrayList<>(Events.wholeHistory());
            events.add(place, Events.withdrawn());

            assertThat(Standing.of(history(events)).status()).isEqualTo(SubmissionStatus.WITHDRAWN);
        }
    }

    @Test
    void theFirstAcceptanceOfARevisionCounts() {
        ledger.fold(Events.received(0, 1), SOMEWHERE);
        ledger.fold(Events.received(0, 2), new RecordPosition("submissions", 0, 9, Instant.EPOCH));

        var counted = ledger.find(Events.REFERENCE).orElseThrow().newest().orElseThrow();

        assertThat(counted.position()).isEqualTo(SOMEWHERE);
        assertThat(counted.event().documents()).hasSize(1);
    }

    @Test
    void whatIsKnownOnlyByItsProcessingIsNotShown() {
        ledger.fold(Events.pages(0, 1, PageStatus.TEXT), SOMEWHERE);

        assertThat(ledger.find(Events.REFERENCE)).isEmpty();
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void numbersAndRevisionsGoOnFromTheHighest() {
        ledger.fold(Events.received(0, 1), SOMEWHERE);
        ledger.fold(Events.received(2, 1), SOMEWHERE);

        assertThat(ledger.nextNumber(CALL, FRANCE)).isEqualTo(2);
        assertThat(ledger.nextNumber(CALL, new SubmitterCode("FIN"))).isEqualTo(1);
        assertThat(ledger.nextNumber(new CallId("8"), FRANCE)).isEqualTo(1);
        assertThat(ledger.nextRevision(Events.REFERENCE)).isEqualTo(3);
        assertThat(ledger.nextRevision(new SubmissionReference("78-237-8-FRA-2"))).isEqualTo(1);
    }

    @Test
    void earlierSubmissionsWithTheSameBytesAreKnown() {
        ledger.fold(Events.received(0, 2), SOMEWHERE);

        assertThat(ledger.holding(FRANCE, Events.received(0, 1).documents()))
                .containsExactly(Events.REFERENCE);
        assertThat(ledger.holding(FRANCE, Events.received(5, 1).documents())).isEmpty();
        assertThat(ledger.holding(new SubmitterCode("FIN"), Events.received(0, 1).documents()))
                .isEmpty();
    }

    @Test
    void anEventOfAnotherTopicIsAMistakeInTheWiring() {
        var pointer = new DocumentPointer(Events.REFERENCE, 0, 1, Events.digest(0, 1));
        var opened = new OriginalOpened(pointer, "analyst", Instant.EPOCH);

        assertThatIllegalArgumentException().isThrownBy(() -> ledger.fold(opened, SOMEWHERE));
    }

    private static SubmissionHistory history(List<Event> events) {
        var ledger = new SubmissionLedger();
        events.forEach(it -> ledger.fold(it, SOMEWHERE));
        return ledger.find(Events.REFERENCE).orElseThrow();
    }
}
