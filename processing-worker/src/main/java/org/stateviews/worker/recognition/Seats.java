package org.stateviews.worker.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/**
 * How many pages are recognised side by side, of whatever range: a range that is alone takes all
 * seats, and of two that come together each page waits for those that came before it.
 */
final class Seats {

    private final Semaphore free;

    Seats(int number) {
        this.free = new Semaphore(number, true);
    }

    /**
     * Does everything, each in a thread of its own as soon as a seat is free. The threads are of
     * the platform, for a program that is run dies with the thread that started it.
     *
     * @return what came of it, in the order given
     * @throws RuntimeException the first that one of them ended with, once all have ended
     * @throws InterruptedException when this thread was interrupted, and with it all that it began
     */
    <R> List<R> together(List<Callable<R>> work) throws InterruptedException {
        try (var threads = threads()) {
            var begun = work.stream().map(it -> threads.submit(() -> seated(it))).toList();
            try {
                return results(begun);
            } catch (InterruptedException e) {
                threads.shutdownNow();
                throw e;
            }
        }
    }

    private static ExecutorService threads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("recognition-", 0).factory());
    }

    private <R> R seated(Callable<R> work) throws Exception {
        free.acquire();
        try {
            return work.call();
        } finally {
            free.release();
        }
    }

    private static <R> List<R> results(List<Future<R>> begun) throws InterruptedException {
        var results = new ArrayList<R>();
        for (var one : begun) {
            results.add(result(one));
        }
        return results;
    }

    private static <R> R result(Future<R> done) throws InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException it -> throw it;
                case InterruptedException it -> throw it;
                case Error it -> throw it;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
