package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.kit.problem.ProblemException;

class TextsInForceTests {
    private static final CallId CALL = new CallId("78-237-8");

    /** Revisions of {@link Received} come one second after the other. */
    private static final Instant FIRST = Received.AT;

    private static final Instant SECOND = Received.AT.plusSeconds(1);

    private final SubmissionCatalogue catalogue = new SubmissionCatalogue();
    private final AtomicBoolean caughtUp = new AtomicBoolean(true);
    private final TextsInForce texts =
            new TextsInForce(catalogue, new Submissions(catalogue, caughtUp::get));

    @Test
    void theNewestTextOfTheMomentStands() {
        fold(Received.revision(1, Received.document(1)));
        fold(Received.revision(0, Received.document(1)));

        assertThat(texts.at(CALL, FIRST.minusMillis(1))).isEmpty();
        assertThat(revisions(FIRST)).containsExactly(0);
        assertThat(revisions(SECOND.minusMillis(1))).containsExactly(0);
        assertThat(revisions(SECOND)).containsExactly(1);
    }

    @Test
    void whatWasWithdrawnLaterStoodBefore() {
        fold(new SubmissionWithdrawn(Received.FRANCE, SECOND, "mission.fra"));
        fold(Received.revision(0, Received.document(1)));

        assertThat(revisions(SECOND.minusMillis(1))).containsExactly(0);
        assertThat(revisions(SECOND)).isEmpty();
        assertThat(revisions(SECOND.plusSeconds(9))).isEmpty();
    }

    @Test
    void everySubmissionOfTheCallIsToldAndNoneOfAnother() {
        fold(Received.revision(0, Received.document(1)));
        var again = new SubmissionReference("78-237-8-FRA-2");
        fold(Received.revision(again, 0, Received.document(1)));
        var elsewhere = new SubmissionReference("79-1-1-FRA-1");
        fold(Received.revision(elsewhere, 0, Received.document(1)));

        assertThat(texts.at(CALL, SECOND))
                .extracting(SubmissionReceived::reference)
                .containsExactlyInAnyOrder(Received.FRANCE, again);
    }

    @Test
    void halfALogIsNotToldFor() {
        caughtUp.set(false);

        assertThatThrownBy(() -> texts.at(CALL, SECOND))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().code()).isEqualTo("catching-up"));
    }

    private List<Integer> revisions(Instant moment) {
        return texts.at(CALL, moment).stream().map(SubmissionReceived::revision).toList();
    }

    private void fold(Event event) {
        catalogue.fold(event, new RecordPosition("submissions", 0, 0, Instant.EPOCH));
    }
}
