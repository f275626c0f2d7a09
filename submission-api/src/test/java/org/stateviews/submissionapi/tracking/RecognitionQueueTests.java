package org.stateviews.submissionapi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.kit.log.RecordPosition;
import org.stateviews.submissionapi.tracking.RecognitionQueue.Place;

class RecognitionQueueTests {

    private static final Instant AT = Instant.parse("2024-05-27T14:00:00Z");

    private final RecognitionQueue queue = new RecognitionQueue();

    @Test
    void whoWaitsLongerIsAheadWhicheverIsHeardFirst() {
        waits(2, 5, 10);
        waits(1, 3, 0);

        assertThat(place(1)).isEqualTo(new Place(3, 0, Optional.empty()));
        assertThat(place(2)).isEqualTo(new Place(5, 3, Optional.empty()));
    }

    @Test
    void theLatestPagesTellHowLongTheRestTakes() {
        waits(1, 6, 0);
        waits(2, 2, 1);
        ends(1, 10, 1, 2);
        ends(1, 20, 3, 4);

        assertThat(place(1)).isEqualTo(new Place(2, 0, rest(10)));
        assertThat(place(2)).isEqualTo(new Place(2, 2, rest(20)));
    }

    @Test
    void anHourWithoutWorkIsNoSlowPage() {
        waits(1, 3, 0);
        ends(1, 10, 1);
        ends(1, 4_000, 2);

        assertThat(place(1)).isEqualTo(new Place(1, 0, rest(120)));
    }

    @Test
    void whatEndedOrWasWithdrawnWaitsNoMore() {
        waits(1, 2, 0);
        waits(2, 2, 1);
        waits(3, 2, 2);
        ends(1, 10, 1, 2);
        queue.fold(new SubmissionWithdrawn(reference(2), AT, "mission.fra"));

        assertThat(queue.place(reference(1), 0)).isEmpty();
        assertThat(queue.place(reference(2), 0)).isEmpty();
        assertThat(place(3).ahead()).isZero();
    }

    @Test
    void aRepeatOfTheFirstEventMakesNothingWaitAgain() {
        waits(1, 2, 0);
        ends(1, 10, 1, 2);
        waits(1, 2, 11);

        assertThat(queue.place(reference(1), 0)).isEmpty();
    }

    private static Optional<Duration> rest(long seconds) {
        return Optional.of(Duration.ofSeconds(seconds));
    }

    private Place place(int submission) {
        return queue.place(reference(submission), 0).orElseThrow();
    }

    private void waits(int submission, int pages, int second) {
        var numbers = IntStream.rangeClosed(1, pages).boxed().toList();
        fold(submission, second, PageStatus.WAITING, numbers);
    }

    private void ends(int submission, int second, Integer... pages) {
        fold(submission, second, PageStatus.OCR, Arrays.asList(pages));
    }

    private void fold(int submission, int second, PageStatus status, List<Integer> pages) {
        var document =
                new DocumentPointer(reference(submission), 0, 1, new Sha256("ab".repeat(32)));
        var coverage =
                pages.stream()
                        .map(it -> new PageCoverage(it, PageUnit.PAGE, status, 0, null))
                        .toList();
        queue.fold(
                new PagesRead(document, "tika-3.3.1.1", coverage, 9),
                new RecordPosition("processing", submission, second, AT.plusSeconds(second)));
    }

    private static SubmissionReference reference(int submission) {
        return new SubmissionReference("78-237-8-FRA-" + submission);
    }
}
