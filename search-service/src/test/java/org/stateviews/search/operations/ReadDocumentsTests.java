package org.stateviews.search.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.search.operations.Facts.TIKA;
import static org.stateviews.search.operations.Facts.document;
import static org.stateviews.search.operations.Facts.folded;
import static org.stateviews.search.operations.Facts.notRead;
import static org.stateviews.search.operations.Facts.pages;
import static org.stateviews.search.operations.Facts.read;
import static org.stateviews.search.operations.Facts.received;
import static org.stateviews.search.operations.Facts.reread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.SubmissionWithdrawn;

class ReadDocumentsTests {
    private static final String PDF = "application/pdf";
    private static final DocumentPointer FRENCH = document("78-237-8-FRA-1", 1, "a");
    private static final DocumentPointer ANNEX = document("78-237-8-FRA-1", 2, "b");
    private static final DocumentPointer KENYAN = document("78-237-8-KEN-1", 1, "c");

    @Test
    void whatIsStillBeingReadIsNotReadAgain() {
        var documents = folded(received(PDF, FRENCH), pages(FRENCH, TIKA, null)).documents();

        assertThat(chosen(documents, all(null, null, null))).isEmpty();
    }

    @Test
    void documentsAreChosenByHowTheyEnded() {
        var documents = history().documents();

        assertThat(chosen(documents, failed(null, null, null))).containsExactly(ANNEX, KENYAN);
        assertThat(chosen(documents, failed("locked", null, null))).containsExactly(KENYAN);
        assertThat(chosen(documents, failed("no-text-layer", null, null))).containsExactly(ANNEX);
        assertThat(chosen(documents, failed(null, "text/plain", null))).containsExactly(KENYAN);
        assertThat(chosen(documents, all(null, null, null))).containsExactly(FRENCH, ANNEX, KENYAN);
        assertThat(chosen(documents, all(null, null, "tika-4"))).containsExactly(KENYAN);
    }

    @Test
    void whatWasWithdrawnIsNotReadAgainWithTheOthers() {
        var taken = new SubmissionWithdrawn(KENYAN.reference(), Facts.AT, "mission.ken");
        var documents =
                folded(taken, received(PDF, KENYAN), notRead(KENYAN, TIKA, "locked")).documents();

        assertThat(documents.all()).hasSize(1);
        assertThat(documents.standing()).isEmpty();
    }

    @Test
    void whatWaitsToBeReadAgainIsNotAskedForOnceMore() {
        var documents =
                folded(received(PDF, KENYAN), notRead(KENYAN, TIKA, "locked"), again(KENYAN))
                        .documents();

        assertThat(chosen(documents, all(null, null, null))).isEmpty();
        assertThat(documents.waiting()).isOne();
    }

    @Test
    void afterTheNewReadingItCanBeAskedForUnderTheNextName() {
        var documents =
                folded(
                                received(PDF, KENYAN),
                                notRead(KENYAN, TIKA, "locked"),
                                again(KENYAN),
                                pages(KENYAN, TIKA + "-2", null),
                                read(KENYAN, TIKA + "-2"))
                        .documents();

        assertThat(documents.waiting()).isZero();
        assertThat(chosen(documents, failed(null, null, null))).isEmpty();
        assertThat(chosen(documents, all(null, null, TIKA + "-2"))).containsExactly(KENYAN);
        assertThat(documents.nextRun(KENYAN.sha256())).isEqualTo(TIKA + "-3");
    }

    @Test
    void theSameOriginalElsewhereHasUsedTheNameToo() {
        var twin = document("78-237-8-NZL-1", 1, "c");
        var documents =
                folded(received(PDF, KENYAN), notRead(twin, TIKA, "locked"), again(twin))
                        .documents();

        assertThat(documents.nextRun(KENYAN.sha256())).isEqualTo(TIKA + "-3");
    }

    @Test
    void topicsMayBeFoldedInAnyOrder() {
        var events = List.of(received(PDF, KENYAN), again(KENYAN), notRead(KENYAN, TIKA, "locked"));
        var random = new Random(20240527);
        for (int i = 0; i < 20; i++) {
            var shuffled = new ArrayList<Event>(events);
            Collections.shuffle(shuffled, random);

            var documents = folded(shuffled.toArray(Event[]::new)).documents();

            assertThat(documents.waiting()).isOne();
            assertThat(documents.all()).hasSize(1);
            assertThat(documents.nextRun(KENYAN.sha256())).isEqualTo(TIKA + "-3");
        }
    }

    private static OperationsFacts history() {
        return folded(
                received(PDF, FRENCH, ANNEX),
                received("text/plain", KENYAN),
                pages(FRENCH, TIKA, null),
                read(FRENCH, TIKA),
                pages(ANNEX, TIKA, "no-text-layer"),
                read(ANNEX, TIKA),
                notRead(KENYAN, "tika-4", "locked"));
    }

    private static Event again(DocumentPointer document) {
        return reread(document, TIKA + "-2");
    }

    private static List<DocumentPointer> chosen(ReadDocuments documents, RereadSelection which) {
        return documents.all().stream().filter(which::takes).map(KnownDocument::pointer).toList();
    }

    private static RereadSelection failed(
            @Nullable String reason, @Nullable String mediaType, @Nullable String extractor) {
        return new RereadSelection(false, reason, mediaType, extractor);
    }

    private static RereadSelection all(
            @Nullable String reason, @Nullable String mediaType, @Nullable String extractor) {
        return new RereadSelection(true, reason, mediaType, extractor);
    }
}
