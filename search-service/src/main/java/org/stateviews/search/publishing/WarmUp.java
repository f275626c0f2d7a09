package org.stateviews.search.publishing;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Has everything loaded that the first document needs, because docx4j takes seconds for that and an
 * editor would wait for them. It begins a while after the service answers, when those that started
 * beside it have read their first files, and takes one thread; an editor who is quicker waits for
 * what is left of it. What goes wrong here goes wrong again, and is told, at the first document.
 */
final class WarmUp implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Preparation preparation;
    private final Duration after;

    WarmUp(Preparation preparation, Duration after) {
        this.preparation = preparation;
        this.after = after;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::begin);
    }

    /** Answers at once. */
    Thread begin() {
        return Thread.ofPlatform()
                .name("warm-publisher")
                .daemon()
                .uncaughtExceptionHandler((_, e) -> failed(e))
                .start(this::prepare);
    }

    private void prepare() {
        try {
            preparation.prepare();
            LOG.atInfo().log("Documents can be printed at once");
        } catch (IOException e) {
            failed(e);
        }
    }

    private static void failed(Throwable cause) {
        LOG.atWarn().setCause(cause).log("Printing could not be prepared");
    }

    /** What takes long the first time. */
    interface Preparation {
        void prepare() throws IOException;
    }
}
