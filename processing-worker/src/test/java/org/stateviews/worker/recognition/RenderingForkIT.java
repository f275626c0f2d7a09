package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.extraction.Isolation;
import org.stateviews.worker.extraction.ScratchRoom;
import org.stateviews.worker.recognition.RenderingFork.Drawn;

/** Real processes that draw. */
class RenderingForkIT {

    private static final BufferedImage SHEET = Scans.sheet(List.of("1. Fictional views."));

    @TempDir private Path folder;

    private Workplace workplace;
    private RenderingFork rendering;

    @BeforeEach
    void prepare() throws IOException {
        var scratch = folder.resolve("scratch");
        workplace = Workplace.prepare(scratch, new ScratchRoom(folder, DataSize.ofMegabytes(1)));
        var settings =
                new RecognitionSettings(
                        scratch, "none", 1, 4, 300, 50, Duration.ofSeconds(60), 1024, 0.5, 0.85);
        rendering = new RenderingFork(new ShutIn(Isolation.granted()), settings, workplace);
    }

    @AfterEach
    void close() {
        rendering.close();
        assertThat(drawing()).isEmpty();
        assertThat(folder.resolve("scratch")).isDirectoryContaining(it -> it.endsWith("fonts"));
    }

    @Test
    void oneProcessDrawsGoodFilesOneAfterTheOther() throws Exception {
        assertThat(draw(Scans.tiff(SHEET)).get(1)).isInstanceOf(Drawn.Picture.class);
        var first = drawing();

        assertThat(draw(Scans.pdf("", SHEET)).get(1)).isInstanceOf(Drawn.Picture.class);

        assertThat(drawing()).isEqualTo(first).hasSize(1);
    }

    @Test
    void aProcessThatMetWithABrokenFileIsGivenNoOther() throws Exception {
        draw(Scans.tiff(SHEET));

        assertThat(draw(new byte[] {'%', 'P', 'D', 'F', '-'}).get(1))
                .isEqualTo(new Drawn.Nothing(Reason.PARTLY_DAMAGED));

        assertThat(drawing()).isEmpty();
        assertThat(draw(Scans.tiff(SHEET)).get(1)).isInstanceOf(Drawn.Picture.class);
    }

    @Test
    void aProcessThatWasKilledIsReplaced() throws Exception {
        draw(Scans.tiff(SHEET));
        drawing().forEach(it -> ProcessHandle.of(it).ifPresent(ProcessHandle::destroyForcibly));

        assertThat(draw(Scans.tiff(SHEET)).get(1)).isInstanceOf(Drawn.Picture.class);

        assertThat(drawing()).hasSize(1);
    }

    private Map<Integer, Drawn> draw(byte[] original) throws Exception {
        try (var bench = workplace.take()) {
            var file = Files.write(bench.folder().resolve("original"), original);
            return rendering.draw(file, List.of(1));
        }
    }

    private List<Long> drawing() {
        return ProcessHandle.current()
                .descendants()
                .filter(it -> it.info().commandLine().orElse("").contains("" + folder))
                .map(ProcessHandle::pid)
                .toList();
    }
}
