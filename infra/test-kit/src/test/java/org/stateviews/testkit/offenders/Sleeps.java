package org.stateviews.testkit.offenders;

/** Breaks the rule of waiting. */
public final class Sleeps {

    /** Sleeps. */
    public static void nap() throws InterruptedException {
        Thread.sleep(1);
    }
}
