package org.stateviews.benchmark.outages;

/** Something that the platform stands on, and that goes away and comes back. */
interface Trouble {

    /** What happens, in a few words. */
    String name();

    /** Returns when it has happened. */
    void begin() throws InterruptedException;

    /** Lets what went away come back; it may need a while to serve again. */
    void end() throws InterruptedException;
}
