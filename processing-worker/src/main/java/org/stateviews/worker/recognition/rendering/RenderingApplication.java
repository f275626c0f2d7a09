package org.stateviews.worker.recognition.rendering;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Draws pages of files, as it is told on its standard input, one request a line. Runs in a process
 * without network and is given nothing but the files: what it opens may take it over.
 */
public final class RenderingApplication {

    /** Ending of a drawn page's file, after {@code page-} and its number. */
    public static final String PICTURE = ".pgm";

    /** Ending of the file that says why a page was not drawn. */
    public static final String REASON = ".reason";

    private static final char DONE = '.';
    private static final long IDLE_SECONDS = 60;

    private RenderingApplication() {}

    /**
     * Draws what it is asked for, until nobody asks any more.
     *
     * @param words dots per inch, most points of a picture
     */
    public static void main(String[] words)
            throws IOException, ExecutionException, InterruptedException {
        var canvas = new Canvas(Integer.parseInt(words[0]), Long.parseLong(words[1]));
        // what a library may say on the standard output must not pass for an answer
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        var requests = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        try (var answers = new FileOutputStream(FileDescriptor.out)) {
            for (var line = next(requests); line.isPresent(); line = next(requests)) {
                new DrawingBoundary(DrawingRequest.of(line.get()), canvas).draw();
                answers.write(DONE);
            }
        }
    }

    private static Optional<String> next(BufferedReader requests)
            throws ExecutionException, InterruptedException {
        try {
            var line = new FutureTask<>(() -> Optional.ofNullable(requests.readLine()));
            Thread.ofPlatform().daemon().start(line);
            return line.get(IDLE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return Optional.empty();
        }
    }
}
