package org.stateviews.worker.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.Reason;

/** Asks Tesseract about one picture at a time, each time in a process of its own. */
final class Tesseract {

    /** A page of dense text takes some tens of kilobytes. */
    private static final int LONGEST_ANSWER = 16 << 20;

    private static final int TRIES = 2;

    /** Modes of page segmentation: columns and paragraphs, or words wherever there are any. */
    private static final String TEXT = "3";

    private static final String SIGNS = "11";

    private final ShutIn shutIn;
    private final RecognitionSettings settings;

    Tesseract(ShutIn shutIn, RecognitionSettings settings) {
        this.shutIn = shutIn;
        this.settings = settings;
    }

    /** What came of a picture. */
    sealed interface Answer {

        /** Words, perhaps none. */
        record Words(PageWords words) implements Answer {}

        /** Why there is no answer. */
        record Nothing(Reason reason) implements Answer {}
    }

    /** How a page lies, empty when it has too few letters to tell, or there is no time left. */
    Optional<Orientation> orientation(GreyMap picture, Duration limit) throws InterruptedException {
        var ending = run(picture, limit, ".osd", "-l", Model.ORIENTATION, "--psm", "0");
        return ending.well() ? Orientation.of(answer(picture, ".osd")) : Optional.empty();
    }

    /**
     * Recognises an upright page of text.
     *
     * @param models joined by plus signs
     */
    Answer words(GreyMap picture, String models, Duration limit) throws InterruptedException {
        return recognised(picture, models, TEXT, 0, limit);
    }

    /**
     * Looks for single words anywhere in a picture, as on a photograph of a sign.
     *
     * @param models joined by plus signs
     * @param least confidence of a word, 0–1
     */
    Answer signs(GreyMap picture, String models, double least, Duration limit)
            throws InterruptedException {
        return recognised(picture, models, SIGNS, least, limit);
    }

    private Answer recognised(
            GreyMap picture, String models, String layout, double least, Duration limit)
            throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            var ending =
                    run(
                            picture,
                            limit,
                            ".tsv",
                            "-l",
                            models,
                            "--psm",
                            layout,
                            "-c",
                            "tessedit_create_tsv=1");
            if (ending.well()) {
                return new Answer.Words(TsvPage.read(answer(picture, ".tsv"), least));
            }
            if (!ending.inTime()) {
                return new Answer.Nothing(Reason.RECOGNITION_TOO_LONG);
            }
            if (attempt == TRIES) {
                return new Answer.Nothing(Reason.RECOGNITION_STOPPED);
            }
        }
    }

    private ShutIn.Ending run(GreyMap picture, Duration limit, String ending, String... words)
            throws InterruptedException {
        remove(answerFile(picture, ending));
        var name = String.valueOf(picture.file().getFileName());
        var command =
                new java.util.ArrayList<>(
                        List.of(
                                settings.command(),
                                name,
                                name,
                                "--dpi",
                                "" + settings.resolution()));
        command.addAll(List.of(words));
        var limits =
                List.of(
                        "--fsize=" + LONGEST_ANSWER,
                        "--as=" + ((long) settings.memoryMegabytes() << 20));
        return shutIn.run(
                limits, command, Path.of(String.valueOf(picture.file().getParent())), limit);
    }

    private static Path answerFile(GreyMap picture, String ending) {
        return picture.file().resolveSibling(picture.file().getFileName() + ending);
    }

    private static void remove(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + old, e);
        }
    }

    private static String answer(GreyMap picture, String ending) {
        var file = answerFile(picture, ending);
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
