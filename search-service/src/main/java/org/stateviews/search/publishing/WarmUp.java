package org.stateviews.search.publishing;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Has everything loaded that the first document needs, because docx4j takes seconds for that and an
 * editor would wait for them. It begins once the service answers and takes one thread, so that the
 * service is not in want of processors; an editor who is quicker waits for what is left of it. What
 * goes wrong here goes wrong again, and is told, at the first document.
 */
final class WarmUp implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

    private final Preparation preparation;

    WarmUp(Preparation preparation) {
        this.preparation = preparation;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        begin();
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
