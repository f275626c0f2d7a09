package org.stateviews.submissionapi.watching;

import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter.DataWithMediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client in memory, which can be slow or gone. */
final class RecordingStream extends SseEmitter {

    private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
    private final CountDownLatch completed = new CountDownLatch(1);
    private volatile CountDownLatch reading = new CountDownLatch(0);
    private volatile boolean gone;

    @Override
    public void send(SseEventBuilder builder) throws IOException {
        await(reading);
        if (gone) {
            throw new IOException("Broken pipe");
        }
        sent.add(
                builder.build().stream()
                        .map(DataWithMediaType::getData)
                        .map(String::valueOf)
                        .collect(Collectors.joining()));
    }

    @Override
    public void complete() {
        completed.countDown();
    }

    /** Reads nothing until told otherwise. */
    CountDownLatch isSlow() {
        reading = new CountDownLatch(1);
        return reading;
    }

    void isGone() {
        gone = true;
    }

    /** What came next, null when nothing came in time. */
    @Nullable String next(long millis) throws InterruptedException {
        return sent.poll(millis, TimeUnit.MILLISECONDS);
    }

    boolean isCompleted() throws InterruptedException {
        return completed.await(5, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
