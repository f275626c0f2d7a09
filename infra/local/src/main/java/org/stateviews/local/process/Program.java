package org.stateviews.local.process;

import java.time.Duration;
import java.util.List;

/** Something that runs as a child process and can be asked whether it is ready to serve. */
public interface Program {

    /** How people know it, one word. */
    String name();

    /** Ports it listens on, all on loopback. */
    List<Integer> ports();

    /** Starts a new process over the same data; only one at a time. */
    Child start();

    /** Asks the running program itself; false while it does not answer or says no. */
    boolean ready();

    /** How long a slow machine may take until it is ready. */
    default Duration startPatience() {
        return Duration.ofMinutes(5);
    }

    /** How long it may take to end in good order. */
    default Duration stopPatience() {
        return Duration.ofSeconds(30);
    }
}
