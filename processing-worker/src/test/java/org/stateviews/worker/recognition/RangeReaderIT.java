package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.language.detection.LanguageDetector;
import org.stateviews.worker.extraction.Isolation;
import org.stateviews.worker.extraction.ScratchRoom;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.passages.Golden;
import org.stateviews.worker.waiting.ProgramMissingException;
import tools.jackson.databind.json.JsonMapper;

/** Real processes: a fork that draws, and Tesseract or what stands in its place. */
class RangeReaderIT {

    private static final ShutIn SHUT_IN = new ShutIn(Isolation.granted());
    private static final LanguageDetector LANGUAGES = LanguageDetector.load();
    private static final List<String> LINES =
            List.of(
                    "1. Les États devraient coopérer pour renforcer la sécurité",
                    "des technologies de l'information et des communications.",
                    "2. Notre délégation propose un mécanisme permanent.");
    private static final BufferedImage FRENCH = Scans.sheet(LINES);

    @TempDir private Path folder;

    private FileSystemDocumentStore store;
    private Path command;

    @BeforeEach
    void prepare() {
        store = new FileSystemDocumentStore(folder.resolve("store"));
        command = folder.resolve("tesseract");
    }

    @Test
    void aPageOfNothingIsEmptyAndAPictureOfNoWordsIsUnreadable() throws Exception {
        installTesseract();
        var noise = new BufferedImage(600, 600, BufferedImage.TYPE_BYTE_GRAY);
        var blank = Scans.sheet(List.of(""));

        var pages = read(Scans.pdf("", blank, noise), 2, Duration.ofSeconds(60));

        assertThat(pages)
                .extracting(ReadPage::status)
                .containsExactly(PageStatus.EMPTY, PageStatus.UNREADABLE);
        assertThat(pages.getLast().reason()).isEqualTo(Reason.NOTHING_RECOGNISED);
    }

    @Test
    void whereThereIsNoTextTheWordsOfASignAreFound() throws Exception {
        install(
                """
                #!/bin/sh
                row() { printf '5\\t1\\t1\\t1\\t1\\t1\\t9\\t9\\t40\\t12\\t%s\\t%s\\n' "$1" "$2"; }
                case "$*" in
                  --version) echo tesseract 0 ;;
                  --list-langs) echo eng ;;
                  *"--psm 11"*) { row 93 Fiction ; row 31 brick ; row 90 Street ; } > "$2.tsv" ;;
                  *) row 12 wall > "$2.tsv" ;;
                esac
                """);

        var page = read(Scans.tiff(FRENCH), 1, Duration.ofSeconds(60)).getFirst();

        assertThat(page.status()).isEqualTo(PageStatus.OCR);
        assertThat(page.reason()).isEqualTo(Reason.SINGLE_WORDS);
        assertThat(text(page)).isEqualTo("Fiction Street");
        assertThat(page.recognition()).isNotNull();
        assertThat(page.recognition().confidence()).isBetween(0.9, 0.93);
    }

    @Test
    void aPictureOfTooManyPointsIsNotUnpacked() throws Exception {
        installTesseract();
        var large = new BufferedImage(9_000, 6_000, BufferedImage.TYPE_BYTE_BINARY);

        var page = read(Scans.tiff(large), 1, Duration.ofSeconds(60)).getFirst();

        assertThat(page.status()).isEqualTo(PageStatus.UNREADABLE);
        assertThat(page.reason()).isEqualTo(Reason.PICTURE_TOO_LARGE);
    }

    @Test
    void withoutTesseractNothingIsReadUntilItIsThere() throws Exception {
        var scan = Scans.pdf("", FRENCH);
        assertThatThrownBy(() -> read(scan, 1, Duration.ofSeconds(60)))
                .isInstanceOf(ProgramMissingException.class)
                .hasMessageContaining(command.toString());

        installTesseract();

        var page = read(scan, 1, Duration.ofSeconds(60)).getFirst();
        assertThat(page.status()).isEqualTo(PageStatus.OCR);
        assertThat(page.recognition()).isNotNull();
        assertThat(page.recognition().models()).contains("fra");
        assertThat(page.recognition().confidence()).isBetween(0.7, 1.0);
        assertThat(text(page)).contains("délégation propose un mécanisme permanent");
    }

    @Test
    void aProgramThatHangsIsStoppedWithItsChildrenAndTheLaneGoesOn() throws Exception {
        install(
                """
                #!/bin/sh
                case $1 in
                  --version) echo tesseract 0 ;;
                  --list-langs) echo eng ;;
                  *) sleep 4711 ;;
                esac
                """);
        var page = read(Scans.tiff(FRENCH), 1, Duration.ofSeconds(10)).getFirst();

        assertThat(page.status()).isEqualTo(PageStatus.UNREADABLE);
        assertThat(page.reason()).isEqualTo(Reason.RECOGNITION_TOO_LONG);
        assertThat(ProcessHandle.current().descendants())
                .noneMatch(it -> it.info().commandLine().orElse("").contains("4711"));
    }

    @Test
    void aProgramThatDiesIsTriedAgainAndThenThePageSaysSo() throws Exception {
        install(
                """
                #!/bin/sh
                case $1 in
                  --version) echo tesseract 0 ;;
                  --list-langs) echo eng ;;
                  *) echo >> %s ; exit 3 ;;
                esac
                """
                        .formatted(folder.resolve("tries")));

        var page = read(Scans.tiff(FRENCH), 1, Duration.ofSeconds(60)).getFirst();

        assertThat(page.reason()).isEqualTo(Reason.RECOGNITION_STOPPED);
        assertThat(Files.readAllLines(folder.resolve("tries"))).hasSize(2);
    }

    @Test
    void aFewLinesTellInWhichLanguageAPageIsLookedAt() throws Exception {
        var looks = folder.resolve("looks");
        install("#!/bin/sh\necho \"$*\" >> %s\nexec tesseract \"$@\"\n".formatted(looks));

        var full =
                Scans.sheet(Stream.generate(() -> LINES).limit(6).flatMap(List::stream).toList());
        var page = read(Scans.tiff(full), 1, Duration.ofSeconds(60)).getFirst();

        assertThat(page.recognition()).isNotNull();
        assertThat(page.recognition().models()).isEqualTo("fra");
        assertThat(Files.readAllLines(looks))
                .filteredOn(it -> it.contains("--psm"))
                .satisfiesExactly(
                        part -> assertThat(part).contains("part-page-1", "-l eng "),
                        whole -> assertThat(whole).startsWith("page-1").contains("-l fra "));
    }

    @Test
    void whatWasRecognisedIsNotRecognisedAgain() throws Exception {
        installTesseract();
        var scan = Scans.tiff(FRENCH);
        var first = read(scan, 1, Duration.ofSeconds(60));
        Files.delete(command);

        assertThat(read(scan, 1, Duration.ofSeconds(60))).isEqualTo(first);
    }

    @Test
    void aScanIsRecognisedAsItAlwaysWas() throws Exception {
        installTesseract();
        var scan = Path.of("src/test/resources/golden/files/scan.tif");

        var page = read(Files.readAllBytes(scan), 1, Duration.ofSeconds(60)).getFirst();

        var words = page.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n"));
        Golden.assertSame(page.status() + "\n\n" + words, Path.of(scan + Golden.RECOGNISED));
    }

    private static String text(ReadPage page) {
        return page.blocks().getFirst().text();
    }

    private void installTesseract() throws IOException {
        Files.writeString(command, "#!/bin/sh\nexec tesseract \"$@\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }

    private void install(String script) throws IOException {
        Files.writeString(command, script);
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
    }

    private List<ReadPage> read(byte[] original, int pages, Duration timeout) throws Exception {
        var stored = store.put(new ByteArrayInputStream(original));
        var request =
                new RecognitionRequested(
                        new DocumentPointer(
                                new SubmissionReference("78-237-8-KEN-1"), 0, 1, stored.sha256()),
                        "tika-1",
                        IntStream.rangeClosed(1, pages).boxed().toList(),
                        pages);
        var settings = settings(timeout);
        var room = new ScratchRoom(folder, DataSize.ofMegabytes(1));
        var workplace = Workplace.prepare(settings.scratch(), room);
        try (var rendering = new RenderingFork(SHUT_IN, settings, workplace)) {
            return reader(settings, workplace, rendering).read(request, null);
        }
    }

    private RecognitionSettings settings(Duration timeout) {
        return new RecognitionSettings(
                folder.resolve("scratch"),
                command.toString(),
                1,
                4,
                300,
                50,
                timeout,
                1024,
                0.5,
                0.85);
    }

    private RangeReader reader(
            RecognitionSettings settings, Workplace workplace, RenderingFork rendering) {
        var files = new PageFiles(store, JsonMapper.shared());
        return new RangeReader(
                store,
                files,
                workplace,
                new Installations(settings.command()),
                rendering,
                new PageReader(new Tesseract(SHUT_IN, settings), LANGUAGES, settings),
                new Seats(2),
                new Expectation(files, LANGUAGES));
    }
}
