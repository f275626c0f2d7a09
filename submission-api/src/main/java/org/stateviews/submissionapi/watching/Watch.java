package org.stateviews.submissionapi.watching;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.stateviews.kit.problem.ProblemException;

/**
 * One client that follows one submission, on a thread of its own: whoever reads slowly keeps nobody
 * waiting but itself. Changes that come while it is being told of another are told as one.
 */
final class Watch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Shown shown;
    private final SseEmitter stream;
    private final WatchingSettings settings;
    private final BlockingQueue<Boolean> changes = new ArrayBlockingQueue<>(1);
    private volatile boolean ended;

    Watch(Shown shown, SseEmitter stream, WatchingSettings settings) {
        this.shown = shown;
        this.stream = stream;
        this.settings = settings;
    }

    /** Says that something may look different now; returns at once, whatever the client does. */
    void changed() {
        changes.offer(true);
    }

    /** Ends the stream as soon as what is being sent is sent. */
    void end() {
        ended = true;
        changes.offer(true);
    }

    /** Sends until the client is gone, the time is over or the service ends. */
    @Override
    public void run() {
        long start = System.nanoTime();
        try {
            tell();
            while (!ended && Duration.ofNanos(System.nanoTime() - start).compareTo(longest()) < 0) {
                if (changes.poll(settings.heartbeat().toMillis(), TimeUnit.MILLISECONDS) == null) {
                    stream.send(SseEmitter.event().comment("still here"));
                } else if (!ended) {
                    tell();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | IllegalStateException e) {
            LOG.atDebug().setCause(e).log("A client that watched is gone");
        } catch (ProblemException e) {
            LOG.atDebug().setCause(e).log("What was watched cannot be seen any more");
        } finally {
            stream.complete();
        }
    }

    private Duration longest() {
        return settings.longest();
    }

    private void tell() throws IOException {
        var change = shown.change();
        if (change.isPresent()) {
            stream.send(
                    SseEmitter.event()
                            .id(change.get().id())
                            .name("status")
                            .reconnectTime(settings.retry().toMillis())
                            .data(change.get().view(), MediaType.APPLICATION_JSON));
        }
    }
}
