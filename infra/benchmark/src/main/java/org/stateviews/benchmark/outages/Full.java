package org.stateviews.benchmark.outages;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.stateviews.benchmark.trial.Pause;

/** The document store is full, and what somebody gives back is taken at once by somebody else. */
final class Full implements Trouble {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final SmallStore store;
    private @Nullable Thread filling;

    Full(SmallStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "store full";
    }

    @Override
    public void begin() {
        store.fill();
        filling = Thread.ofVirtual().name("fill-store").start(this::fill);
    }

    private void fill() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Pause.of(LOOK_AGAIN);
                store.fill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void end() throws InterruptedException {
        var thread = filling;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        store.makeRoom();
    }
}
