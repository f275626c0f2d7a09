package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stateviews.worker.outcome.ReadingOutcome;
import org.stateviews.worker.passages.Golden;
import org.stateviews.worker.passages.PassageCutter;

/**
 * Fictional views as the programs of missions write them, each beside what comes of it: the pages
 * as the real reading process reads them, and the passages that are cut from them.
 */
class GoldenFilesIT {

    private static final Path FILES = Path.of("src/test/resources/golden/files");
    private static final String READ = ".read";
    private static final PassageCutter CUTTER = PassageCutter.load();

    @TempDir private static Path scratch;
    private static ReadingProcess process;

    @BeforeAll
    static void start() {
        process = new ReadingProcess(scratch.resolve("fork"), 20_000, 1);
    }

    @AfterAll
    static void stop() throws IOException {
        process.close();
    }

    static List<String> names() throws IOException {
        try (var files = Files.list(FILES)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> !it.endsWith(READ) && !it.endsWith(Golden.RECOGNISED))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFileIsReadAsItAlwaysWas(String name) throws Exception {
        var outcome = process.read(name, Files.readAllBytes(FILES.resolve(name)));

        assertThat(outcome).isInstanceOf(ReadingOutcome.Pages.class);
        var pages = ((ReadingOutcome.Pages) outcome).pages();
        var passages = Golden.lines(CUTTER.cut(pages, Optional.empty()));
        Golden.assertSame(
                ReadingProcess.told(outcome) + "\n\n" + passages, FILES.resolve(name + READ));
    }
}
