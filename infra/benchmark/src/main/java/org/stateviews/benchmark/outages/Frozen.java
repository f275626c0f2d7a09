package org.stateviews.benchmark.outages;

import org.jspecify.annotations.Nullable;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.local.process.Signal;

/** A process stands still: it keeps its connections, takes new ones, and answers none. */
final class Frozen implements Trouble {

    private final OwnPlatform platform;
    private final Part part;
    private @Nullable ProcessHandle stopped;

    Frozen(OwnPlatform platform, Part part) {
        this.platform = platform;
        this.part = part;
    }

    @Override
    public String name() {
        return part.label() + " frozen";
    }

    @Override
    public void begin() throws InterruptedException {
        var process = platform.process(part).orElseThrow();
        Signal.STOP.to(process);
        stopped = process;
    }

    @Override
    public void end() throws InterruptedException {
        var process = stopped;
        if (process != null) {
            Signal.CONT.to(process);
        }
    }
}
