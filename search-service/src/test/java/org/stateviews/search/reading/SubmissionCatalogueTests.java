package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;

class SubmissionCatalogueTests {
    private final SubmissionCatalogue catalogue = new SubmissionCatalogue();

    @Test
    void theFirstAcceptanceOfARevisionCounts() {
        var first = Received.revision(0, Received.document(1));
        var again = Received.revision(0, Received.document(1), Received.document(2));

        fold(first);
        fold(again);

        assertThat(found().revision(null)).contains(first);
        assertThat(found().documents(first)).hasSize(1);
    }

    @Test
    void theNewestRevisionIsMeantUnlessOneIsNamed() {
        fold(Received.revision(1, Received.document(1)));
        fold(Received.revision(0, Received.document(1)));

        assertThat(found().revision(null).orElseThrow().revision()).isEqualTo(1);
        assertThat(found().revision(0).orElseThrow().revision()).isZero();
        assertThat(found().revision(7)).isEmpty();
    }

    @Test
    void aWithdrawnSubmissionIsKeptAndSaysSo() {
        fold(Received.revision(0, Received.document(1)));
        catalogue.fold(
                new SubmissionWithdrawn(Received.FRANCE, Received.AT, "mission.fra"), position());

        assertThat(found().withdrawn()).isNotNull();
        assertThat(found().revision(0)).isPresent();
    }

    @Test
    void filesInsideFollowWhatWasHandedInWhicheverIsHeardFirst() {
        var text = Received.revision(0, Received.document(1));
        catalogue.fold(Received.attached(text, 101), position());
        fold(text);

        assertThat(found().documents(text))
                .extracting(SubmittedDocument::ordinal, SubmittedDocument::name)
                .containsExactly(tuple(1, "vues.pdf"), tuple(101, "annexe.pdf"));
    }

    @Test
    void whatWasNeverReceivedIsNotThere() {
        catalogue.fold(
                new SubmissionWithdrawn(Received.FRANCE, Received.AT, "mission.fra"), position());

        assertThat(catalogue.find(Received.FRANCE)).isEmpty();
        assertThat(catalogue.find(new SubmissionReference("78-237-8-KEN-1"))).isEmpty();
    }

    private void fold(SubmissionReceived received) {
        catalogue.fold(received, position());
    }

    private CataloguedSubmission found() {
        return catalogue.find(Received.FRANCE).orElseThrow();
    }

    private static RecordPosition position() {
        return new RecordPosition("submissions", 0, 0, Instant.EPOCH);
    }
}
