package org.stateviews.worker.stages;

import io.micrometer.core.instrument.Metrics;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * A stage of the work, timed for operators: metric {@code stateviews_stage_seconds} with the tag
 * {@code stage}. TEXT and OCR are whole turns of a lane and contain the others.
 */
public enum Stage {
    /** One work item of the text lane, from its record to its facts. */
    TEXT,
    /** The look for malware. */
    SCAN,
    /** The original from the store to where it is read. */
    COPY,
    /** The reading process. */
    READ,
    /** What its answer means, and files inside into the store. */
    UNDERSTAND,
    /** Page files into the store. */
    KEEP,
    /** One work item of the slow lane. */
    OCR,
    /** Pages as pictures. */
    DRAW,
    /** Words in one picture. */
    RECOGNISE,
    /** Passages of changed submissions: page files from the store, cut, with their languages. */
    CUT,
    /** Passages into the index, until they can be found. */
    INDEX;

    /** A piece of work. */
    @FunctionalInterface
    public interface Step<T, X extends Exception> {
        T run() throws X;
    }

    /** A piece of work that gives nothing back. */
    @FunctionalInterface
    public interface Turn<X extends Exception> {
        void run() throws X;
    }

    /** Does it and takes the time, however it ends. */
    public <X extends Exception> void during(Turn<X> turn) throws X {
        this.<Boolean, X>time(
                () -> {
                    turn.run();
                    return true;
                });
    }

    /** Does it and takes the time, however it ends. */
    public <T, X extends Exception> T time(Step<T, X> step) throws X {
        long start = System.nanoTime();
        try {
            return step.run();
        } finally {
            Metrics.timer("stateviews.stage", "stage", name().toLowerCase(Locale.ROOT))
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        }
    }
}
