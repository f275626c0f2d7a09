package org.stateviews.benchmark.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.tika.exception.TikaException;
import org.stateviews.benchmark.platform.OwnPlatform;
import org.stateviews.benchmark.trial.Voice;

/**
 * Reads one folder several times: to learn which of its pages are scans, by bare libraries, and by
 * a platform of its own that reads only, that does everything, and that recognises scans.
 */
public final class Pages {

    private static final Set<String> READ =
            Set.of("pdf", "docx", "doc", "odt", "rtf", "txt", "pptx", "xlsx", "tif", "png", "jpg");
    private static final String EVERYTHING = "DISPATCH,TEXT,OCR,INDEX";
    private static final String READING = "DISPATCH,TEXT";
    private static final long SEED = 78_237;
    private final OwnPlatform platform;
    private final PagesOptions options;
    private final Voice voice;

    /** Over the built checkout. */
    public Pages(Path home, PagesOptions options, Voice voice) {
        this.platform = new OwnPlatform(home, options.data());
        this.options = options;
        this.voice = voice;
    }

    /** Runs it to the end. */
    public PagesReport run() throws IOException, InterruptedException {
        voice.say("looking which pages are text and which are scans");
        var known = look(files());
        var text = new ArrayList<Path>();
        var scans = new ArrayList<BareTesseract.Scan>();
        int pages = 0;
        for (var file : shuffled(known)) {
            file.getValue()
                    .scans()
                    .forEach(it -> scans.add(new BareTesseract.Scan(file.getKey(), it)));
            if (file.getValue().scans().isEmpty() && file.getValue().text() > 0) {
                text.add(file.getKey());
                pages += file.getValue().text();
            }
        }
        voice.say(
                pages
                        + " pages of text in "
                        + text.size()
                        + " files, "
                        + scans.size()
                        + " scanned pages");
        var times = new TreeMap<String, Stages.Spent>();
        var bare = text.size() < 2 ? Optional.<Rate>empty() : Optional.of(bare(text, pages));
        var alone = text.size() < 2 ? Optional.<Rate>empty() : Optional.of(reading(text, pages));
        var all =
                text.size() < 2
                        ? Optional.<Rate>empty()
                        : Optional.of(everything(text, pages, times));
        var tesseract = scans.isEmpty() ? Optional.<Rate>empty() : Optional.of(tesseract(scans));
        var lane = scans.size() < 2 ? Optional.<Rate>empty() : Optional.of(lane(scans, times));
        var meanwhile =
                scans.size() < 2 ? Optional.<Duration>empty() : Optional.of(meanwhile(scans));
        return new PagesReport(bare, alone, all, tesseract, lane, meanwhile, times);
    }

    private Run newRun() {
        return new Run(platform, options.language());
    }

    /** The same way each time. */
    private static List<Map.Entry<Path, Found>> shuffled(Map<Path, Found> known) {
        var files = new ArrayList<>(known.entrySet());
        Collections.shuffle(files, new Random(SEED));
        return files;
    }

    private List<Path> files() throws IOException {
        try (var paths = Files.walk(options.folder())) {
            return paths.filter(Files::isRegularFile).filter(Pages::isRead).sorted().toList();
        }
    }

    private static boolean isRead(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return READ.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** What reading finds in a file: how many pages with text, and the numbers of scanned ones. */
    private record Found(int text, List<Integer> scans) {}

    private Map<Path, Found> look(List<Path> files) throws IOException, InterruptedException {
        var run = newRun();
        run.handIn(files);
        run.work(READING, "text", 1, files.size());
        var found = new TreeMap<Path, Found>();
        var submissions = run.submissions();
        for (int index = 0; index < files.size(); index++) {
            int text = 0;
            var scans = new ArrayList<Integer>();
            for (var page : submissions.get(index).path("documents").path(0).path("pages")) {
                switch (page.path("status").asString("")) {
                    case "TEXT" -> text++;
                    case "WAITING" -> scans.add(page.path("number").asInt());
                    default -> {}
                }
            }
            found.put(files.get(index), new Found(text, scans));
        }
        platform.stop();
        return found;
    }

    private Rate bare(List<Path> files, int pages) throws IOException, InterruptedException {
        voice.say("bare Tika in a fork");
        int first = first(files);
        try (var tika = new BareTika(options.folder())) {
            tika.read(files.subList(0, first));
            var time = tika.read(files.subList(first, files.size()));
            return new Rate(pages * (files.size() - first) / files.size(), time);
        } catch (TikaException e) {
            throw new IllegalStateException("bare Tika does not start", e);
        }
    }

    private Rate reading(List<Path> files, int pages) throws IOException, InterruptedException {
        voice.say("the platform, reading alone");
        var run = newRun();
        run.handIn(files);
        int first = first(files);
        var time = run.work(READING, "text", first, files.size());
        platform.stop();
        return new Rate(pages * (files.size() - first) / files.size(), time);
    }

    private Rate everything(List<Path> files, int pages, Map<String, Stages.Spent> times)
            throws IOException, InterruptedException {
        voice.say("the platform, until everything can be found");
        var run = newRun();
        run.handIn(files);
        int first = first(files);
        var time = run.work(EVERYTHING, "text", first, files.size()).plus(run.end());
        times.putAll(run.stages());
        platform.stop();
        return new Rate(pages * (files.size() - first) / files.size(), time);
    }

    private Rate tesseract(List<BareTesseract.Scan> scans)
            throws IOException, InterruptedException {
        voice.say("bare drawing and Tesseract, two at a time");
        return new Rate(scans.size(), new BareTesseract(options.models()).read(scans));
    }

    private Rate lane(List<BareTesseract.Scan> scans, Map<String, Stages.Spent> times)
            throws IOException, InterruptedException {
        voice.say("the platform's lane of scans");
        var run = newRun();
        run.handIn(files(scans));
        int first = first(scans);
        var time = run.work(EVERYTHING, "recognise", first, scans.size());
        var spent = run.stages();
        for (var stage : List.of("ocr", "draw", "recognise")) {
            times.put(stage, spent.getOrDefault(stage, new Stages.Spent(0, 0)));
        }
        platform.stop();
        return new Rate(scans.size() - first, time);
    }

    private Duration meanwhile(List<BareTesseract.Scan> scans)
            throws IOException, InterruptedException {
        voice.say("ten pages of text while scans are recognised");
        var run = newRun();
        run.handIn(files(scans));
        run.begin(EVERYTHING, "recognise", 1);
        var took = run.tenPages();
        platform.stop();
        return took;
    }

    private static List<Path> files(List<BareTesseract.Scan> scans) {
        return scans.stream().map(BareTesseract.Scan::file).distinct().toList();
    }

    /**
     * Files or scanned pages after which a reader is as warm as it will be here, bare or not: half
     * of them, shuffled so that both halves are of all kinds. Each counts as one of average size.
     */
    private static int first(List<?> all) {
        return all.size() / 2;
    }
}
