package org.stateviews.benchmark.trial;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass between two questions to something that tells nobody when it is ready. */
public final class Pause {

    private Pause() {}

    /** Returns after the time. */
    public static void of(Duration time) throws InterruptedException {
        boolean never = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
        if (never) {
            throw new IllegalStateException("nobody counts down");
        }
    }
}
