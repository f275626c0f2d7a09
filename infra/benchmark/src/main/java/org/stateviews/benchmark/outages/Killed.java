package org.stateviews.benchmark.outages;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.platform.Part;
import org.stateviews.benchmark.trial.Pause;
import org.stateviews.local.process.Signal;

/**
 * A process is killed, and what the supervisor starts in its place stands still before it opens a
 * port: connections are refused, as by a machine without the server.
 */
final class Killed implements Trouble {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

    private final OwnPlatform platform;
    private final Part part;
    private final Map<Long, ProcessHandle> held = new LinkedHashMap<>();
    private @Nullable Thread holding;

    Killed(OwnPlatform platform, Part part) {
        this.platform = platform;
        this.part = part;
    }

    @Override
    public String name() {
        return part.label() + " killed, kept away";
    }

    @Override
    public void begin() {
        var process = platform.process(part).orElseThrow();
        process.destroyForcibly();
        holding = Thread.ofVirtual().name("hold-" + part.label()).start(() -> hold(process.pid()));
    }

    private void hold(long killed) {
        try {
            while (!Thread.interrupted()) {
                var process = platform.process(part).filter(it -> it.pid() != killed);
                if (process.isPresent() && !held.containsKey(process.get().pid())) {
                    Signal.STOP.to(process.get());
                    held.put(process.get().pid(), process.get());
                }
                Pause.of(LOOK_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void end() throws InterruptedException {
        var thread = holding;
        if (thread != null) {
            thread.interrupt();
            thread.join();
        }
        for (var process : held.values()) {
            Signal.CONT.to(process);
        }
    }
}
