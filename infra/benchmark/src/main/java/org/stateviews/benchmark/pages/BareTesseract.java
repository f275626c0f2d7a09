package org.stateviews.benchmark.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages drawn and given to Tesseract by two at a time, and nothing else. */
final class BareTesseract {

    private static final int PROCESSES = 2;
    private static final int RESOLUTION = 300;

    private final String models;

    BareTesseract(String models) {
        this.models = models;
    }

    /**
     * A scanned page.
     *
     * @param number from 1
     */
    record Scan(Path file, int number) {}

    /** Recognises all of them. */
    Duration read(List<Scan> scans) throws IOException, InterruptedException {
        var start = Instant.now();
        try (var processes = Executors.newFixedThreadPool(PROCESSES)) {
            var running = new ArrayList<Future<Boolean>>();
            for (var scan : scans) {
                running.add(processes.submit(() -> recognised(scan)));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a page could not be recognised", e.getCause());
        }
        return Duration.between(start, Instant.now());
    }

    private boolean recognised(Scan scan) throws IOException, InterruptedException {
        boolean drawn = scan.file().toString().endsWith(".pdf");
        var picture = drawn ? draw(scan) : scan.file();
        try {
            var command =
                    new ProcessBuilder(
                            "tesseract",
                            "" + picture,
                            "-",
                            "-l",
                            models,
                            "-c",
                            "tessedit_page_number=" + (drawn ? 0 : scan.number() - 1),
                            "tsv");
            command.environment().put("OMP_THREAD_LIMIT", "1");
            command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
            command.redirectError(ProcessBuilder.Redirect.DISCARD);
            return command.start().waitFor() == 0;
        } finally {
            if (drawn) {
                Files.delete(picture);
            }
        }
    }

    private static Path draw(Scan scan) throws IOException {
        var picture = Files.createTempFile("bare-page-", ".png");
        try (var pdf = Loader.loadPDF(scan.file().toFile())) {
            var image =
                    new PDFRenderer(pdf)
                            .renderImageWithDPI(scan.number() - 1, RESOLUTION, ImageType.GRAY);
            ImageIO.write(image, "png", picture.toFile());
        }
        return picture;
    }
}
