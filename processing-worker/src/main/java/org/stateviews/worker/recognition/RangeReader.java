package org.stateviews.worker.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.documents.DocumentStore;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.WorkingCopies;
import org.stateviews.worker.stages.Stage;

/**
 * Reads a range of pages of one original. Each page is kept as soon as it was recognised, so that
 * whoever goes on after a crash begins where it ended.
 */
final class RangeReader {

    private final DocumentStore store;
    private final WorkingCopies copies;
    private final PageFiles files;
    private final Workplace workplace;
    private final Installations installations;
    private final RenderingFork rendering;
    private final PageReader reader;
    private final Seats seats;
    private final Expectation expectation;

    RangeReader(
            DocumentStore store,
            PageFiles files,
            Workplace workplace,
            Installations installations,
            RenderingFork rendering,
            PageReader reader,
            Seats seats,
            Expectation expectation) {
        this.store = store;
        this.copies = new WorkingCopies(store);
        this.files = files;
        this.workplace = workplace;
        this.installations = installations;
        this.rendering = rendering;
        this.reader = reader;
        this.seats = seats;
        this.expectation = expectation;
    }

    /**
     * All pages of the range, recognised now or before.
     *
     * @param declared language that the mission declared, null when it declared none
     */
    List<ReadPage> read(RecognitionRequested request, @Nullable String declared)
            throws InterruptedException {
        var pages = new TreeMap<Integer, ReadPage>();
        for (int number : request.pages()) {
            kept(request, number).ifPresent(page -> pages.put(number, page));
        }
        var missing = new ArrayList<>(request.pages());
        missing.removeAll(pages.keySet());
        if (!missing.isEmpty()) {
            var there = installations.now();
            recognise(request, missing, declared, there)
                    .forEach(page -> pages.put(page.number(), page));
        }
        return List.copyOf(pages.values());
    }

    private Optional<ReadPage> kept(RecognitionRequested request, int number) {
        return files.page(request.document().sha256(), request.extractor(), number);
    }

    private List<ReadPage> recognise(
            RecognitionRequested request,
            List<Integer> missing,
            @Nullable String declared,
            Installation there)
            throws InterruptedException {
        var digest = request.document().sha256();
        var original = copies.of(digest).or(() -> store.original(digest));
        if (original.isEmpty()) {
            return missing.stream()
                    .map(it -> PageReader.unreadable(it, Reason.ORIGINAL_MISSING))
                    .map(it -> keep(request, it))
                    .toList();
        }
        try (var bytes = original.get();
                var bench = workplace.take()) {
            var copy = bench.folder().resolve("original");
            Files.copy(bytes, copy);
            return recognise(request, missing, copy, expectation.of(request, declared), there);
        } catch (IOException e) {
            throw new UncheckedIOException("no working copy for recognition", e);
        }
    }

    private List<ReadPage> recognise(
            RecognitionRequested request,
            List<Integer> missing,
            Path copy,
            Optional<OfficialLanguage> expected,
            Installation there)
            throws InterruptedException {
        var pictures = Stage.DRAW.time(() -> rendering.draw(copy, missing));
        var left = new ArrayDeque<>(pictures.entrySet());
        var read = new ArrayList<ReadPage>();
        var language = expected;
        while (language.isEmpty() && !left.isEmpty()) {
            var page = pages(request, List.of(left.removeFirst()), language, there).getFirst();
            read.add(page);
            language = expectation.of(page);
        }
        read.addAll(pages(request, List.copyOf(left), language, there));
        read.sort(Comparator.comparingInt(ReadPage::number));
        return read;
    }

    /** Pages side by side. */
    private List<ReadPage> pages(
            RecognitionRequested request,
            List<Map.Entry<Integer, RenderingFork.Drawn>> pictures,
            Optional<OfficialLanguage> expected,
            Installation there)
            throws InterruptedException {
        return seats.together(
                pictures.stream()
                        .<Callable<ReadPage>>map(
                                it ->
                                        () ->
                                                keep(
                                                        request,
                                                        Stage.RECOGNISE.time(
                                                                () ->
                                                                        page(
                                                                                it.getKey(),
                                                                                it.getValue(),
                                                                                expected,
                                                                                there))))
                        .toList());
    }

    private ReadPage page(
            int number,
            RenderingFork.Drawn drawn,
            Optional<OfficialLanguage> expected,
            Installation there)
            throws InterruptedException {
        return switch (drawn) {
            case RenderingFork.Drawn.Nothing(var reason) -> PageReader.unreadable(number, reason);
            case RenderingFork.Drawn.Picture(var file) -> {
                var picture = GreyMap.of(file);
                yield picture.isPresent()
                        ? reader.read(number, picture.get(), expected.orElse(null), there)
                        : PageReader.unreadable(number, Reason.PARTLY_DAMAGED);
            }
        };
    }

    private ReadPage keep(RecognitionRequested request, ReadPage page) {
        return files.keep(request.document().sha256(), request.extractor(), page);
    }
}
