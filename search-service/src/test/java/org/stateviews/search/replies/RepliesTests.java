package org.stateviews.search.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.Acceptance;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;

class RepliesTests {
    private static final CallId CALL = new CallId("78-237-8");
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2024-07-01T00:00:00Z");

    private final Replies replies = new Replies();

    @Test
    void theTextInForceAtTheCutOffCountsWhateverCameSince() {
        fold(received("FRA", 0, MAY));
        fold(received("FRA", 1, JULY));

        var reply = replies.asAt(CALL, JUNE).getFirst();

        assertThat(reply.revision()).isZero();
        assertThat(reply.isRevised()).isTrue();
        assertThat(replies.asAt(CALL, JULY).getFirst().revision()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackBeforeTheCutOffIsNoReplyAndAfterItIsToldSo() {
        fold(received("FRA", 0, MAY));
        fold(new SubmissionWithdrawn(reference("FRA"), JULY, "mission.fra"));

        assertThat(replies.asAt(CALL, JUNE).getFirst().withdrawn()).isNotNull();
        assertThat(replies.asAt(CALL, JULY)).isEmpty();
        assertThat(replies.since(CALL, MAY)).isEmpty();
    }

    @Test
    void whatCameAfterTheCutOffBelongsToAnAddendum() {
        fold(received("FRA", 0, MAY));
        fold(received("FRA", 1, JULY));
        fold(received("KEN", 0, JULY));

        assertThat(replies.since(CALL, JUNE))
                .extracting(it -> it.submitter().value())
                .containsExactly("KEN");
    }

    @Test
    void repliesStandInTheOfficialOrder() {
        for (var state : List.of("EU", "VAT", "PRK", "TUR", "CIV", "BOL", "TUN", "CUB", "IRN")) {
            fold(received(state, 0, MAY));
        }

        assertThat(replies.asAt(CALL, JUNE))
                .extracting(it -> it.submitter().value())
                .containsExactly("BOL", "CIV", "CUB", "PRK", "IRN", "TUN", "TUR", "VAT", "EU");
    }

    private static SubmissionReference reference(String state) {
        return new SubmissionReference("78-237-8-" + state + "-1");
    }

    private static SubmissionReceived received(String state, int revision, Instant at) {
        var document =
                new SubmittedDocument(
                        1,
                        "views.pdf",
                        DocumentKind.MAIN,
                        null,
                        "application/pdf",
                        new Sha256("5e".repeat(32)),
                        7);
        return new SubmissionReceived(
                reference(state),
                revision,
                "Fictional views",
                Publication.PUBLIC,
                null,
                List.of(document),
                new Acceptance(at, null, false, "mission", false));
    }

    private void fold(Event event) {
        replies.fold(event, new RecordPosition("submissions", 0, 0, Instant.EPOCH));
    }
}
