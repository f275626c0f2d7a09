package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stateviews.worker.indexing.Facts.notRead;
import static org.stateviews.worker.indexing.Facts.pages;
import static org.stateviews.worker.indexing.Facts.read;
import static org.stateviews.worker.indexing.Facts.readInFull;
import static org.stateviews.worker.indexing.Facts.received;
import static org.stateviews.worker.indexing.Facts.searchable;
import static org.stateviews.worker.indexing.Facts.withdrawn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.Event;

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
    void whatWasSaidOfAGenerationIsRememberedForThatOne() {
        var facts = after(received(0, 1), searchable(0, 1));

        assertThat(facts.announced(0, 1)).isTrue();
        assertThat(facts.announced(0, 2)).isFalse();
        assertThat(facts.announced(1, 1)).isFalse();
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
            assertThat(shuffled.announced(0, 1)).isTrue();
        }
    }

    @Test
    void pagesInRangesAreCompleteOnceAllAreThere() {
        var facts = after(received(0, 1), pages(0, 1, 3, 3, 900), pages(0, 1, 3, 3, 900));
        assertThat(document(facts).completedBy()).isNull();

        facts.fold(pages(0, 1, 3, 1, 900, 0));
        assertThat(document(facts).completedBy()).isNotNull();

        facts.fold(read(0, 1));
        assertThat(document(facts).completedBy()).isNull();
        assertThat(document(facts).concluded()).isTrue();
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
