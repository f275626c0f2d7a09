package org.stateviews.worker.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stateviews.worker.facts.Facts.attached;
import static org.stateviews.worker.facts.Facts.envelope;
import static org.stateviews.worker.facts.Facts.notRead;
import static org.stateviews.worker.facts.Facts.notReadBy;
import static org.stateviews.worker.facts.Facts.pageBy;
import static org.stateviews.worker.facts.Facts.pages;
import static org.stateviews.worker.facts.Facts.pagesWaiting;
import static org.stateviews.worker.facts.Facts.read;
import static org.stateviews.worker.facts.Facts.readBy;
import static org.stateviews.worker.facts.Facts.readInFull;
import static org.stateviews.worker.facts.Facts.received;
import static org.stateviews.worker.facts.Facts.scanned;
import static org.stateviews.worker.facts.Facts.searchable;
import static org.stateviews.worker.facts.Facts.searchableInPart;
import static org.stateviews.worker.facts.Facts.withdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Event;
import org.stateviews.contracts.event.ScanVerdict;
import org.stateviews.contracts.event.SubmittedDocument;

class SubmissionFactsTests {

    @Test
    void nothingIsShownBeforeATextIsRead() {
        assertThat(after(received(0, 1)).shown()).isEmpty();
        assertThat(after(received(0, 1), pages(0, 1, 2, 1, 900)).shown()).isEmpty();
    }

    @Test
    void whatWasReadIsShownEvenWhileAnotherDocumentIsNot() {
        var facts = after(received(0, 2), pages(0, 1, 1, 1, 900), read(0, 1));

        assertThat(facts.shown()).contains(0);
        assertThat(facts.concluded(received(0, 2))).isFalse();
    }

    @Test
    void theOldTextIsShownUntilTheNewOneIsReadToItsEnd() {
        var events = new ArrayList<Event>();
        events.add(received(0, 1));
        events.addAll(readInFull(0));
        events.add(received(1, 2));
        events.addAll(readInFull(1));

        assertThat(after(events).shown()).contains(0);
        assertThat(after(events).newest()).contains(1);

        events.add(notRead(1, 2));
        assertThat(after(events).shown()).contains(1);
    }

    @Test
    void theOldTextStaysWhenTheNewOneHasNone() {
        var events = new ArrayList<Event>();
        events.add(received(0, 1));
        events.addAll(readInFull(0));
        events.add(received(1, 1));
        events.add(notRead(1, 1));
        events.add(received(2, 1));
        events.add(pages(2, 1, 1, 1, 0));
        events.add(read(2, 1));

        assertThat(after(events).shown()).contains(0);
        assertThat(after(events).newest()).contains(2);
    }

    @Test
    void whatWasWithdrawnIsNotShownWhateverComesLater() {
        var events = new ArrayList<Event>(List.of(received(0, 1), withdrawn()));
        events.addAll(readInFull(0));

        assertThat(after(events).shown()).isEmpty();
        assertThat(after(events).withdrawn()).isTrue();
    }

    @Test
    void malwareTakesEverythingAwayWhateverIsHeardFirst() {
        var events = new ArrayList<Event>(List.of(received(0, 1), searchable(0, 1)));
        events.addAll(readInFull(0));
        events.add(scanned(0, 1, ScanVerdict.FOUND));
        events.add(scanned(0, 1, ScanVerdict.CLEAN));

        for (var order : List.of(events, events.reversed())) {
            var facts = after(order);
            assertThat(facts.state()).isEqualTo("QUARANTINED");
            assertThat(facts.shown()).isEmpty();
            assertThat(document(facts).shown()).isEmpty();
            assertThat(document(facts).outdated()).hasSize(1);
        }
    }

    @Test
    void whatIsCleanOrWasNotScannedIsShown() {
        for (var verdict : List.of(ScanVerdict.CLEAN, ScanVerdict.NOT_SCANNED)) {
            var events = new ArrayList<Event>(List.of(received(0, 1), scanned(0, 1, verdict)));
            events.addAll(readInFull(0));
            events.add(searchable(0, 1));

            assertThat(after(events).state()).isEqualTo("SEARCHABLE");
        }
    }

    @Test
    void aRevisionIsAnnouncedOnceWhateverTheGeneration() {
        var facts = after(received(0, 1), searchable(0, 1));

        assertThat(facts.announced(0)).isTrue();
        assertThat(facts.announced(1)).isFalse();
    }

    @Test
    void aLaterReadingCountsInWhateverOrderTheyAreHeardOf() {
        var later = List.of(pageBy("tika-3.3.1.1-10", 0, 1), readBy("tika-3.3.1.1-10", 0, 1));
        var earlier = List.of(pageBy("tika-3.3.1.1-9", 0, 1), readBy("tika-3.3.1.1-9", 0, 1));
        var inOrder = new ArrayList<Event>(List.of(received(0, 1)));
        inOrder.addAll(earlier);
        inOrder.addAll(later);

        for (var events : List.of(inOrder, inOrder.reversed())) {
            var document = document(after(events));
            assertThat(document.shown()).get().extracting("extractor").isEqualTo("tika-3.3.1.1-10");
            assertThat(document.outdated())
                    .extracting("extractor")
                    .isEqualTo(List.of("tika-3.3.1.1-9"));
        }
    }

    @Test
    void aReadingThatFailsTakesNothingAwayFromAnEarlierOne() {
        var events = new ArrayList<Event>(List.of(received(0, 1)));
        events.addAll(readInFull(0));
        events.add(notReadBy("tika-3.3.1.1-2", 0, 1));
        events.add(readBy("tika-3.3.1.1-3", 0, 1));

        var document = document(after(events));

        assertThat(document.shown()).get().extracting("extractor").isEqualTo("tika-3.3.1.1");
        assertThat(after(events).shown()).contains(0);
    }

    @Test
    void theVersionIsTheNumberOfEventsAndNeverFalls() {
        var facts = new SubmissionFacts();
        long before = facts.version();
        for (var event : wholeHistory()) {
            facts.fold(event);
            facts.fold(event);
            assertThat(facts.version()).isEqualTo(before + 2);
            before = facts.version();
        }
        assertThat(before).isEqualTo(2L * wholeHistory().size());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 42, 1_000, 78_237})
    void everyOrderOfTheSameEventsWithDuplicatesShowsTheSame(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 250; round++) {
            var events = new ArrayList<>(wholeHistory());
            events.addAll(wholeHistory().stream().filter(_ -> random.nextInt(4) == 0).toList());
            var whole = after(events);
            Collections.shuffle(events, random);

            var shuffled = after(events);

            assertThat(shuffled.shown())
                    .as("seed %d, round %d", seed, round)
                    .isEqualTo(Optional.of(1));
            assertThat(shuffled.newest()).isEqualTo(whole.newest());
            assertThat(shuffled.version()).isEqualTo(whole.version());
            assertThat(shuffled.concluded(received(1, 2))).isTrue();
            assertThat(shuffled.announced(0)).isTrue();
        }
    }

    @Test
    void pagesInRangesAreCompleteOnceAllAreThere() {
        var facts = after(received(0, 1), pages(0, 1, 3, 3, 900), pages(0, 1, 3, 3, 900));
        assertThat(reading(facts).completedBy()).isNull();

        facts.fold(pages(0, 1, 3, 1, 900, 0));
        assertThat(reading(facts).completedBy()).isNotNull();

        facts.fold(read(0, 1));
        assertThat(reading(facts).completedBy()).isNull();
        assertThat(document(facts).concluded()).isTrue();
    }

    @Test
    void pagesOfTextAreShownWhileOthersWaitInWhateverOrderTheyAreHeardOf() {
        var interim = pagesWaiting(0, 1, 900, -1, -1);
        var recognised = pages(0, 1, 3, 2, 700);

        for (var order : List.of(List.of(interim, recognised), List.of(recognised, interim))) {
            var facts = after(received(0, 1), order.get(0), order.get(1));
            var shown = document(facts).shown();

            assertThat(facts.shown()).contains(0);
            assertThat(shown).contains(new ReadablePages("tika-3.3.1.1", 3, Set.of(2, 3)));
            assertThat(reading(facts).completedBy()).isNull();
            assertThat(facts.waiting(received(0, 1))).isEqualTo(1);
            assertThat(facts.state()).isEqualTo("PROCESSING");
        }
    }

    @Test
    void whatWasShownInPartIsOutdatedOnceAllIsRead() {
        var facts =
                after(
                        received(0, 1),
                        pagesWaiting(0, 1, 900, -1),
                        pages(0, 1, 2, 2, 700),
                        searchableInPart(0, 1));
        assertThat(reading(facts).completedBy()).isNotNull();
        assertThat(facts.announced(0)).isFalse();
        assertThat(facts.announcedInPart(0)).isTrue();

        facts.fold(read(0, 1));

        assertThat(document(facts).shown()).get().extracting("withheld").isEqualTo(Set.of());
        assertThat(document(facts).outdated())
                .containsExactly(new ReadablePages("tika-3.3.1.1", 2, Set.of(2)));
        assertThat(facts.waiting(received(0, 1))).isZero();
    }

    @Test
    void aScanWithoutAPageOfTextIsNotShownBeforeItIsRecognised() {
        var facts = after(received(0, 1), pagesWaiting(0, 1, -1, -1));

        assertThat(facts.shown()).isEmpty();
        assertThat(facts.waiting(received(0, 1))).isEqualTo(2);
        assertThat(facts.concluded(received(0, 1))).isFalse();
    }

    @Test
    void theOldTextStaysWhilePagesOfTheNewOneWait() {
        var events = new ArrayList<Event>(List.of(received(0, 1), received(1, 1)));
        events.addAll(readInFull(0));
        events.add(pagesWaiting(1, 1, 900, -1));

        assertThat(after(events).shown()).contains(0);
    }

    @Test
    void aTextIsReadToItsEndOnceTheFilesInsideAre() {
        var events =
                new ArrayList<Event>(
                        List.of(received(0, 1), attached(0, 1, 101), envelope(0, 1), read(0, 1)));

        assertThat(after(events).concluded(received(0, 1))).isFalse();
        assertThat(after(events).state()).isEqualTo("PROCESSING");

        events.addAll(List.of(pages(0, 101, 1, 1, 900), read(0, 101), searchable(0, 1)));
        assertThat(after(events).concluded(received(0, 1))).isTrue();
        assertThat(after(events).shown()).contains(0);
        assertThat(after(events).state()).isEqualTo("SEARCHABLE");
    }

    @Test
    void aFileInsideIsOfTheKindOfWhatHoldsIt() {
        var facts = after(received(0, 2), attached(0, 2, 201), attached(0, 201, 20101));

        assertThat(facts.documents(received(0, 2)))
                .extracting(SubmittedDocument::ordinal, SubmittedDocument::kind)
                .containsExactly(
                        tuple(1, DocumentKind.MAIN),
                        tuple(2, DocumentKind.MAIN),
                        tuple(201, DocumentKind.MAIN),
                        tuple(20101, DocumentKind.MAIN));
    }

    @Test
    void whatIsInsideAFileWithMalwareIsHeldBackWithIt() {
        var events =
                List.of(
                        received(0, 1),
                        attached(0, 1, 101),
                        envelope(0, 1),
                        read(0, 1),
                        pages(0, 101, 1, 1, 900),
                        read(0, 101),
                        scanned(0, 1, ScanVerdict.FOUND));

        for (var order : List.of(events, events.reversed())) {
            assertThat(after(order).document(0, 101).orElseThrow().shown()).isEmpty();
            assertThat(after(order).shown()).isEmpty();
            assertThat(after(order).state()).isEqualTo("QUARANTINED");
        }
    }

    @Test
    void whatWasReadToItsEndStaysWhenALaterReadingFindsMoreInside() {
        var events = new ArrayList<Event>();
        events.add(received(0, 1));
        events.addAll(readInFull(0));
        events.add(searchable(0, 1));
        events.add(received(1, 1));
        events.addAll(readInFull(1));
        events.add(searchable(1, 1));
        events.add(attached(1, 1, 101));

        assertThat(after(events).shown()).contains(1);
    }

    @Test
    void onlyWhatMayChangeTheIndexIsWritten() {
        var facts = new SubmissionFacts();

        assertThat(facts.fold(received(0, 1))).isTrue();
        assertThat(facts.fold(received(0, 1))).isFalse();
        assertThat(facts.fold(pages(0, 1, 1, 1, 900))).isFalse();
        assertThat(facts.fold(read(0, 1))).isTrue();
        assertThat(facts.fold(searchable(0, 1))).isFalse();
        assertThat(facts.fold(withdrawn())).isTrue();
    }

    private static List<Event> wholeHistory() {
        var events = new ArrayList<Event>();
        events.add(received(0, 1));
        events.addAll(readInFull(0));
        events.add(searchable(0, 1));
        events.add(received(1, 2));
        events.addAll(readInFull(1));
        events.add(notRead(1, 2));
        events.add(received(2, 1));
        events.add(notRead(2, 1));
        return events;
    }

    private static Reading reading(SubmissionFacts facts) {
        return document(facts).by("tika-3.3.1.1").orElseThrow();
    }

    private static DocumentFacts document(SubmissionFacts facts) {
        return facts.document(0, 1).orElseThrow();
    }

    private static SubmissionFacts after(Event... events) {
        return after(List.of(events));
    }

    private static SubmissionFacts after(List<Event> events) {
        var facts = new SubmissionFacts();
        events.forEach(facts::fold);
        return facts;
    }
}
