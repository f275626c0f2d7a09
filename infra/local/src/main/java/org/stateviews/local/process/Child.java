package org.stateviews.local.process;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One started process: alive until it exits or is stopped, never started again itself. */
public final class Child {

    private final String name;
    private final Process process;
    private final Path log;

    Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** How people know it. */
    public String name() {
        return name;
    }

    /** Number of the process. */
    public long pid() {
        return process.pid();
    }

    /** File with all it printed. */
    public Path log() {
        return log;
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Waits for the end; false when it still runs after that time. */
    public boolean exitsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits for the end, however long, and gives the exit code; 128 + n for a signal. */
    public int exit() throws InterruptedException {
        return process.waitFor();
    }

    /** Writes to its standard input, which stays open: some programs end when it closes. */
    public void send(byte[] bytes) throws IOException {
        OutputStream input = process.getOutputStream();
        input.write(bytes);
        input.flush();
    }

    /** Asks it to end, and kills it when it has not done so in time. */
    public void stop(Duration patience) {
        process.destroy();
        try {
            if (!exitsWithin(patience)) {
                kill();
            }
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }
}
