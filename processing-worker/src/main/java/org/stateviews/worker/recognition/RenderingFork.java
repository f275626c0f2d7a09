package org.stateviews.worker.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.recognition.rendering.DrawingRequest;
import org.stateviews.worker.recognition.rendering.RenderingApplication;

/**
 * Has pages drawn by processes of their own, one range at a time in each. When one dies or hangs,
 * the page it was at is to blame, and another process goes on with the next. One that met with
 * anything but good pages is given no other file.
 */
final class RenderingFork implements AutoCloseable {

    private static final int TRIES = 2;

    private final ShutIn shutIn;
    private final RecognitionSettings settings;
    private final Workplace workplace;
    private final Deque<DrawingProcess> idle = new ConcurrentLinkedDeque<>();

    RenderingFork(ShutIn shutIn, RecognitionSettings settings, Workplace workplace) {
        this.shutIn = shutIn;
        this.settings = settings;
        this.workplace = workplace;
    }

    /** What became of a page. */
    sealed interface Drawn {

        /** A picture that can be read. */
        record Picture(Path file) implements Drawn {}

        /** Why there is none. */
        record Nothing(Reason reason) implements Drawn {}
    }

    /**
     * Draws pages.
     *
     * @param file working copy, in a folder of its own where pictures will stand
     * @return an answer for each page
     */
    Map<Integer, Drawn> draw(Path file, List<Integer> pages) throws InterruptedException {
        var drawn = new TreeMap<Integer, Drawn>();
        var left = new ArrayList<>(pages);
        var folder = Path.of(String.valueOf(file.getParent()));
        int tries = 0;
        while (!left.isEmpty()) {
            int before = left.size();
            var ending = run(new DrawingRequest(file, folder, left));
            left.removeIf(page -> answer(folder, page).map(it -> drawn.put(page, it)).isPresent());
            left.removeIf(drawn::containsKey);
            tries = left.size() == before ? tries + 1 : 1;
            boolean late = ending == DrawingProcess.Ending.TOO_LONG;
            if (!left.isEmpty() && (late || tries == TRIES)) {
                drawn.put(left.removeFirst(), new Drawn.Nothing(blame(late)));
                tries = 0;
            }
        }
        return drawn;
    }

    private static Reason blame(boolean late) {
        return late ? Reason.RECOGNITION_TOO_LONG : Reason.RECOGNITION_STOPPED;
    }

    private DrawingProcess.Ending run(DrawingRequest request) throws InterruptedException {
        var longest = Duration.ofSeconds(settings.timeout().toSeconds() * request.pages().size());
        var process = taken();
        boolean good = false;
        try {
            var ending = process.draw(request, longest);
            good = ending == DrawingProcess.Ending.ANSWERED && areAllPictures(request);
            return ending;
        } finally {
            if (good) {
                idle.push(process);
            } else {
                process.end();
            }
        }
    }

    private DrawingProcess taken() {
        for (var waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            if (waiting.isAlive()) {
                return waiting;
            }
            waiting.end();
        }
        try {
            return DrawingProcess.start(shutIn, settings, workplace);
        } catch (IOException e) {
            throw new UncheckedIOException("no process to draw with", e);
        }
    }

    private static boolean areAllPictures(DrawingRequest request) {
        return request.pages().stream()
                .map(page -> answer(request.folder(), page))
                .allMatch(it -> it.orElse(null) instanceof Drawn.Picture);
    }

    private static Optional<Drawn> answer(Path folder, int page) {
        var picture = folder.resolve("page-" + page + RenderingApplication.PICTURE);
        var reason = folder.resolve("page-" + page + RenderingApplication.REASON);
        try {
            if (Files.isRegularFile(picture, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Drawn.Picture(picture));
            }
            return Files.isRegularFile(reason, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(reason) < DrawingProcess.HEAD
                    ? Optional.of(nothing(Files.readString(reason, UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private static Drawn nothing(String code) {
        return new Drawn.Nothing(Reason.ofCode(code.strip()).orElse(Reason.PARTLY_DAMAGED));
    }

    @Override
    public void close() {
        for (var waiting = idle.poll(); waiting != null; waiting = idle.poll()) {
            waiting.end();
        }
    }
}
