package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsTests {

    private final Seats seats = new Seats(2);

    @Test
    void whoIsAloneTakesAllSeats() throws InterruptedException {
        var both = new CyclicBarrier(2);
        Callable<Boolean> meetsAnother =
                () -> {
                    both.await();
                    return true;
                };

        assertThat(seats.together(List.of(meetsAnother, meetsAnother))).containsOnly(true);
    }

    @Test
    void thereAreNeverMoreAtOnceThanSeatsHoweverManyCome()
            throws InterruptedException, ExecutionException {
        var seated = new AtomicInteger();
        var most = new AtomicInteger();
        Callable<Integer> counts =
                () -> {
                    most.accumulateAndGet(seated.incrementAndGet(), Math::max);
                    Thread.onSpinWait();
                    return seated.decrementAndGet();
                };
        var work = IntStream.range(0, 200).mapToObj(_ -> counts).toList();

        try (var ranges = Executors.newFixedThreadPool(3)) {
            for (var range :
                    ranges.invokeAll(
                            List.of(
                                    () -> seats.together(work),
                                    () -> seats.together(work),
                                    () -> seats.together(work)))) {
                range.get();
            }
        }

        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void whatCameOfItIsInTheOrderGiven() throws InterruptedException {
        var second = new CountDownLatch(1);

        var results =
                seats.<String>together(
                        List.of(
                                () -> {
                                    second.await();
                                    return "first";
                                },
                                () -> {
                                    second.countDown();
                                    return "second";
                                }));

        assertThat(results).containsExactly("first", "second");
    }

    @Test
    void aFailureIsThrownOnceTheOthersHaveEnded() {
        var others = new AtomicInteger();
        Callable<Integer> fails =
                () -> {
                    throw new IllegalStateException("the store is away");
                };

        assertThatThrownBy(
                        () ->
                                seats.together(
                                        List.of(
                                                fails,
                                                others::incrementAndGet,
                                                others::incrementAndGet)))
                .hasMessage("the store is away");
        assertThat(others.get()).isEqualTo(2);
    }

    @Test
    void whoIsInterruptedInterruptsAllThatItBegan() throws InterruptedException {
        var begun = new CountDownLatch(2);
        var interrupted = new CountDownLatch(2);
        Callable<Boolean> waits =
                () -> {
                    begun.countDown();
                    try {
                        new CountDownLatch(1).await();
                        return false;
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                        throw e;
                    }
                };
        try (var ranges = Executors.newSingleThreadExecutor()) {
            var range = ranges.submit(() -> seats.together(List.of(waits, waits)));
            begun.await();
            ranges.shutdownNow();

            assertThatThrownBy(range::get).hasCauseInstanceOf(InterruptedException.class);
        }
        assertThat(interrupted.getCount()).isZero();
    }
}
