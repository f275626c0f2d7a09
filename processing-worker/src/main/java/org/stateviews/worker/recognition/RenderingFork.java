package org.stateviews.worker.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.recognition.rendering.RenderingApplication;

/**
 * Has pages drawn by a process of its own, one process for a range. When it dies or hangs, the page
 * it was at is to blame, and another process goes on with the next.
 */
final class RenderingFork {

    private static final int TRIES = 2;
    private static final long HEAD = 100;

    private final ShutIn shutIn;
    private final RecognitionSettings settings;

    RenderingFork(ShutIn shutIn, RecognitionSettings settings) {
        this.shutIn = shutIn;
        this.settings = settings;
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
            var ending = run(file, folder, left);
            left.removeIf(page -> answer(folder, page).map(it -> drawn.put(page, it)).isPresent());
            left.removeIf(drawn::containsKey);
            tries = left.size() == before ? tries + 1 : 1;
            if (!left.isEmpty() && (!ending.inTime() || tries == TRIES)) {
                drawn.put(left.removeFirst(), new Drawn.Nothing(blame(ending)));
                tries = 0;
            }
        }
        return drawn;
    }

    private static Reason blame(ShutIn.Ending ending) {
        return ending.inTime() ? Reason.RECOGNITION_STOPPED : Reason.RECOGNITION_TOO_LONG;
    }

    private ShutIn.Ending run(Path file, Path folder, List<Integer> pages)
            throws InterruptedException {
        var command = new ArrayList<>(java(folder));
        command.add(RenderingApplication.class.getName());
        command.addAll(
                List.of(
                        "" + file,
                        "" + folder,
                        "" + settings.resolution(),
                        "" + settings.mostPoints()));
        pages.forEach(page -> command.add("" + page));
        var longest = Duration.ofSeconds(settings.timeout().toSeconds() * pages.size());
        var limits = List.of("--fsize=" + (settings.mostPoints() + HEAD));
        return shutIn.run(limits, command, folder, longest);
    }

    private List<String> java(Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + settings.memoryMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                // because fonts of the system are looked through once, not at every range
                "-Dpdfbox.fontcache=" + folder.resolveSibling("fonts"),
                "-Dlogback.configurationFile=fork-logback.xml",
                "-cp",
                System.getProperty("java.class.path"));
    }

    private static Optional<Drawn> answer(Path folder, int page) {
        var picture = folder.resolve("page-" + page + RenderingApplication.PICTURE);
        var reason = folder.resolve("page-" + page + RenderingApplication.REASON);
        try {
            if (Files.isRegularFile(picture, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(new Drawn.Picture(picture));
            }
            return Files.isRegularFile(reason, LinkOption.NOFOLLOW_LINKS)
                            && Files.size(reason) < HEAD
                    ? Optional.of(nothing(Files.readString(reason, UTF_8)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + folder, e);
        }
    }

    private static Drawn nothing(String code) {
        return new Drawn.Nothing(Reason.ofCode(code.strip()).orElse(Reason.PARTLY_DAMAGED));
    }
}
