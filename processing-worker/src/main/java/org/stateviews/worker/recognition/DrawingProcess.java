package org.stateviews.worker.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.stateviews.worker.recognition.rendering.DrawingRequest;
import org.stateviews.worker.recognition.rendering.RenderingApplication;

/**
 * A process that draws pages, one range after the other. It is told of each on its standard input
 * and answers with a single byte, for it may have been taken over and say anything. When it hears
 * of none for a while it ends by itself.
 */
final class DrawingProcess {

    /** Of a picture's file, what is not points. */
    static final long HEAD = 100;

    private final Process process;
    private final Workplace.Bench own;

    private DrawingProcess(Process process, Workplace.Bench own) {
        this.process = process;
        this.own = own;
    }

    /**
     * Starts one, with a folder of its own.
     *
     * @throws UncheckedIOException when it cannot be started
     */
    static DrawingProcess start(ShutIn shutIn, RecognitionSettings settings, Workplace workplace)
            throws IOException {
        var own = workplace.take();
        var command = new ArrayList<>(java(settings, own.folder()));
        command.add(RenderingApplication.class.getName());
        command.addAll(List.of("" + settings.resolution(), "" + settings.mostPoints()));
        var limits = List.of("--fsize=" + (settings.mostPoints() + HEAD));
        try {
            return new DrawingProcess(shutIn.start(limits, command, own.folder()), own);
        } catch (UncheckedIOException e) {
            own.close();
            throw e;
        }
    }

    private static List<String> java(RecognitionSettings settings, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                // because fonts of the system are looked through once, not by every process
                "-Dpdfbox.fontcache=" + folder.resolveSibling("fonts"),
                "-Dlogback.configurationFile=fork-logback.xml",
                "-cp",
                System.getProperty("java.class.path"));
    }

    /** How a range ended: all was looked at, the process died, or time was over. */
    enum Ending {
        ANSWERED,
        DIED,
        TOO_LONG
    }

    /** Whether another range may be tried with it. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** Has pages drawn, each into a file of its own. */
    Ending draw(DrawingRequest request, Duration limit) throws InterruptedException {
        var answer = new FutureTask<>(() -> asked(request));
        Thread.ofPlatform().name("drawing").daemon().start(answer);
        try {
            return answer.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return Ending.TOO_LONG;
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot ask " + process, e.getCause());
        }
    }

    private Ending asked(DrawingRequest request) {
        try {
            var input = process.getOutputStream();
            input.write((request.line() + "\n").getBytes(UTF_8));
            input.flush();
            return process.getInputStream().read() < 0 ? Ending.DIED : Ending.ANSWERED;
        } catch (IOException e) {
            return Ending.DIED;
        }
    }

    /** Ends it with its children and all that it left. */
    void end() {
        ShutIn.end(process);
        try {
            own.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot clear up after " + process, e);
        }
    }
}
