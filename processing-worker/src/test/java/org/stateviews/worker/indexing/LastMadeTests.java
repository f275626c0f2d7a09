package org.stateviews.worker.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class LastMadeTests {

    private final LastMade<String, List<Integer>> last = new LastMade<>(10, List::size);
    private final List<String> made = new ArrayList<>();

    @Test
    void whatWasMadeLastIsNotMadeAgainHoweverOftenOthersWereAskedFor() {
        for (int i = 0; i < 5; i++) {
            ask("often");
            ask("and often");
        }
        for (var newest : List.of("a", "b", "c", "d")) {
            ask(newest);
            ask(newest);
        }

        assertThat(made).containsExactly("often", "and often", "a", "b", "c", "d");
    }

    @Test
    void whatWasAskedForLongestAgoGoesFirst() {
        ask("a");
        ask("b");
        ask("a");
        ask("c");
        ask("a");
        ask("b");

        assertThat(made).containsExactly("a", "b", "c", "b");
    }

    @Test
    void aValueThatWeighsMoreThanAllMayIsKeptAlone() {
        ask("a");
        last.put("long", List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11));
        ask("long");
        ask("a");

        assertThat(made).containsExactly("a", "a");
    }

    @Test
    void aReplacedValueWeighsOnce() {
        last.put("a", List.of(1, 2, 3, 4, 5, 6));
        last.put("a", List.of(1, 2));
        ask("b");
        ask("a");

        assertThat(made).containsExactly("b");
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(
                        () ->
                                last.get(
                                        "a",
                                        _ -> {
                                            throw new IllegalStateException("not now");
                                        }))
                .hasMessage("not now");

        ask("a");
        assertThat(made).containsExactly("a");
    }

    @Test
    void twoThreadsThatAskAtOnceGetTheSame() throws InterruptedException, ExecutionException {
        var begun = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first =
                    threads.submit(
                            () ->
                                    last.get(
                                            "a",
                                            key -> {
                                                begun.countDown();
                                                return made(key);
                                            }));
            begun.await();
            var second = threads.submit(() -> last.get("a", this::made));

            assertThat(second.get()).isSameAs(first.get());
        }
        assertThat(made).containsExactly("a");
    }

    private void ask(String key) {
        last.get(key, this::made);
    }

    private synchronized List<Integer> made(String key) {
        made.add(key);
        return List.of(1, 2, 3, 4, 5);
    }
}
