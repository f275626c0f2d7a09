package org.stateviews.submissionapi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stateviews.submissionapi.tracking.Events.attached;
import static org.stateviews.submissionapi.tracking.Events.envelope;
import static org.stateviews.submissionapi.tracking.Events.notRead;
import static org.stateviews.submissionapi.tracking.Events.pages;
import static org.stateviews.submissionapi.tracking.Events.pagesBy;
import static org.stateviews.submissionapi.tracking.Events.read;
import static org.stateviews.submissionapi.tracking.Events.readBy;
import static org.stateviews.submissionapi.tracking.Events.received;
import static org.stateviews.submissionapi.tracking.Events.scanned;
import static org.stateviews.submissionapi.tracking.Events.searchable;
import static org.stateviews.submissionapi.tracking.Events.searchableInPart;
import static org.stateviews.submissionapi.tracking.Events.withdrawn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.Turn;
import org.stateviews.kit.log.RecordPosition;

class StandingTests {

    @Test
    void whatWasAcceptedIsReceivedAndWaitsToBeRead() {
        var standing = after(received(0, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.RECEIVED);
        assertThat(standing.waitingFor()).contains(WaitingFor.READING);
        assertThat(standing.searchable()).isFalse();
    }

    @Test
    void whileOneOfItsDocumentsIsUnreadItIsBeingProcessed() {
        var standing = after(received(0, 2), pages(0, 1, PageStatus.TEXT), read(0, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.PROCESSING);
        assertThat(standing.waitingFor()).contains(WaitingFor.READING);
    }

    @ParameterizedTest
    @EnumSource(
            value = PageStatus.class,
            names = {"TEXT", "OCR", "CUT_OFF"})
    void whatWasReadWaitsForTheIndex(PageStatus status) {
        var standing = after(received(0, 1), pages(0, 1, status), read(0, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.PROCESSING);
        assertThat(standing.waitingFor()).contains(WaitingFor.SEARCH_INDEX);
        assertThat(standing.searchable()).isFalse();
    }

    @Test
    void anEnvelopeIsDoneOnceWhatIsInsideIs() {
        var events =
                new ArrayList<Event>(
                        List.of(received(0, 1), attached(0, 1, 101), envelope(0, 1), read(0, 1)));

        assertThat(after(events.toArray(Event[]::new)).status())
                .isEqualTo(SubmissionStatus.PROCESSING);

        events.addAll(List.of(pages(0, 101, PageStatus.TEXT), read(0, 101), searchable(0, 1, 3)));
        var standing = after(events.toArray(Event[]::new));
        assertThat(standing.status()).isEqualTo(SubmissionStatus.SEARCHABLE);
        assertThat(standing.attention()).isEmpty();
    }

    @Test
    void whatAFileInsideLacksIsSaidOfThatFile() {
        var standing =
                after(
                        received(0, 1),
                        attached(0, 1, 101),
                        envelope(0, 1),
                        read(0, 1),
                        notRead(0, 101, Reason.LOCKED));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.NEEDS_ATTENTION);
        assertThat(standing.attention())
                .extracting(Attention::document, Attention::code)
                .containsExactly(tuple(101, Reason.LOCKED.code()));
    }

    @Test
    void whatIsInsideAFileWithMalwareIsHeldBackWithIt() {
        var standing =
                after(
                        received(0, 1),
                        attached(0, 1, 101),
                        pages(0, 101, PageStatus.TEXT),
                        read(0, 101),
                        scanned(0, 1, ScanVerdict.FOUND, Instant.EPOCH));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.QUARANTINED);
        assertThat(standing.attention())
                .extracting(Attention::document, Attention::code)
                .containsExactly(
                        tuple(1, Reason.MALWARE.code()), tuple(101, Reason.MALWARE.code()));
    }

    @Test
    void aLaterReadingMendsWhatAnEarlierOneLeftOutInWhateverOrder() {
        var events =
                List.of(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.UNREADABLE, PageStatus.CUT_OFF),
                        read(0, 1),
                        searchable(0, 1, 3),
                        pagesBy("tika-3.3.1.1-2", 0, 1, PageStatus.TEXT, PageStatus.TEXT),
                        readBy("tika-3.3.1.1-2", 0, 1));

        for (var order : List.of(events, events.reversed())) {
            var standing = after(order.toArray(Event[]::new));
            assertThat(standing.status()).isEqualTo(SubmissionStatus.SEARCHABLE);
            assertThat(standing.attention()).isEmpty();
        }
    }

    @Test
    void whatCanBeFoundInFullIsSearchable() {
        var standing =
                after(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.EMPTY, PageStatus.OCR),
                        read(0, 1),
                        searchable(0, 1, 9));

        assertThat(standing)
                .isEqualTo(
                        new Standing(
                                SubmissionStatus.SEARCHABLE, true, Optional.empty(), List.of()));
    }

    @Test
    void whatIsRecognisedWaitsForThatAndTheRestIsFoundMeanwhile() {
        var events =
                List.of(
                        received(0, 2),
                        pages(0, 1, PageStatus.TEXT, PageStatus.WAITING),
                        pages(0, 2, PageStatus.TEXT),
                        read(0, 2));
        assertThat(after(events.toArray(Event[]::new)).waitingFor())
                .contains(WaitingFor.RECOGNITION);

        var more = new ArrayList<>(events);
        more.add(searchableInPart(0, 4, 1));
        var standing = after(more.toArray(Event[]::new));

        assertThat(standing)
                .isEqualTo(
                        new Standing(
                                SubmissionStatus.PROCESSING,
                                true,
                                Optional.of(WaitingFor.RECOGNITION),
                                List.of()));
    }

    @Test
    void recognisedPagesEndTheWaitInWhateverOrderTheyAreHeardOf() {
        var events =
                new ArrayList<>(
                        List.of(
                                received(0, 1),
                                pages(0, 1, PageStatus.WAITING, PageStatus.WAITING),
                                pages(0, 1, PageStatus.OCR, PageStatus.EMPTY),
                                read(0, 1),
                                searchableInPart(0, 4, 1),
                                searchable(0, 1, 9)));
        var random = new Random(78_237);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(events, random);

            assertThat(after(events.toArray(Event[]::new)))
                    .as("round %d of %s", round, events)
                    .isEqualTo(
                            new Standing(
                                    SubmissionStatus.SEARCHABLE,
                                    true,
                                    Optional.empty(),
                                    List.of()));
        }
    }

    @Test
    void whatIsFoundInPartStillWaitsForTheIndexOnceAllIsRead() {
        var standing =
                after(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.WAITING),
                        searchableInPart(0, 4, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.OCR),
                        read(0, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.PROCESSING);
        assertThat(standing.searchable()).isTrue();
        assertThat(standing.waitingFor()).contains(WaitingFor.SEARCH_INDEX);
    }

    @Test
    void aPageThatCouldNotBeReadNeedsAttentionAndTheRestIsFound() {
        var standing =
                after(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.UNREADABLE, PageStatus.CUT_OFF),
                        read(0, 1),
                        searchable(0, 1, 9));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.NEEDS_ATTENTION);
        assertThat(standing.searchable()).isTrue();
        assertThat(standing.attention())
                .containsExactly(
                        new Attention(1, 2, "no-text-layer", Turn.MISSION),
                        new Attention(1, 3, "character-limit", Turn.SECRETARIAT));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MALWARE")
    void aDocumentThatWasNotReadNeedsTheAttentionOfWhoeverCanHelp(Reason reason) {
        var standing = after(received(0, 1), notRead(0, 1, reason));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.NEEDS_ATTENTION);
        assertThat(standing.waitingFor()).isEmpty();
        assertThat(standing.searchable()).isFalse();
        assertThat(standing.attention())
                .containsExactly(new Attention(1, null, reason.code(), reason.turn()));
    }

    @Test
    void aDocumentWithMalwareIsInQuarantineWhateverWasReadOfIt() {
        var at = Instant.parse("2024-05-27T14:00:00Z");
        var found = scanned(0, 1, ScanVerdict.FOUND, at);
        var clean = scanned(0, 1, ScanVerdict.CLEAN, at.plusSeconds(60));

        for (var scans : List.of(List.of(found, clean), List.of(clean, found))) {
            var standing =
                    after(
                            received(0, 1),
                            scans.getFirst(),
                            pages(0, 1, PageStatus.TEXT),
                            read(0, 1),
                            scans.getLast());

            assertThat(standing.status()).isEqualTo(SubmissionStatus.QUARANTINED);
            assertThat(standing.waitingFor()).isEmpty();
            assertThat(standing.attention())
                    .containsExactly(new Attention(1, null, "malware", Turn.MISSION));
        }
    }

    @Test
    void aDocumentWithoutAnyTextNeedsAttention() {
        var standing = after(received(0, 1), pages(0, 1, PageStatus.EMPTY), read(0, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.NEEDS_ATTENTION);
        assertThat(standing.attention())
                .extracting(Attention::code)
                .containsExactly(Reason.NO_TEXT.code());
    }

    @Test
    void eachDocumentSaysWhatIsWrongWithItself() {
        var standing =
                after(
                        received(0, 2),
                        pages(0, 1, PageStatus.TEXT, PageStatus.UNREADABLE),
                        read(0, 1),
                        pages(0, 2, PageStatus.EMPTY),
                        read(0, 2),
                        searchable(0, 1, 3));

        assertThat(standing.attention())
                .extracting(Attention::document, Attention::code)
                .containsExactly(tuple(1, "no-text-layer"), tuple(2, "no-text"));
    }

    @Test
    void aDocumentThatWasReadInAnotherTryIsRead() {
        var standing =
                after(
                        received(0, 1),
                        notRead(0, 1, Reason.READER_STOPPED),
                        pages(0, 1, PageStatus.TEXT),
                        read(0, 1),
                        searchable(0, 1, 3));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.SEARCHABLE);
    }

    @Test
    void whileARevisionIsReadTheOldTextIsStillFound() {
        var standing =
                after(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT),
                        read(0, 1),
                        searchable(0, 1, 3),
                        received(1, 1));

        assertThat(standing.status()).isEqualTo(SubmissionStatus.RECEIVED);
        assertThat(standing.searchable()).isTrue();
        assertThat(standing.attention()).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsNotFoundAndNeedsNothing() {
        var standing =
                after(
                        received(0, 1),
                        pages(0, 1, PageStatus.TEXT, PageStatus.UNREADABLE),
                        read(0, 1),
                        searchable(0, 1, 3),
                        withdrawn());

        assertThat(standing.status()).isEqualTo(SubmissionStatus.WITHDRAWN);
        assertThat(standing.searchable()).isFalse();
        assertThat(standing.attention()).isEmpty();
    }

    private static Standing after(Event... events) {
        var ledger = new SubmissionLedger();
        for (var event : events) {
            ledger.fold(event, new RecordPosition("submissions", 0, 0, Instant.EPOCH));
        }
        return Standing.of(ledger.find(Events.REFERENCE).orElseThrow());
    }
}
