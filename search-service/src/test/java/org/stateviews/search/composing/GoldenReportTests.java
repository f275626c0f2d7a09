package org.stateviews.search.composing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.stateviews.search.publishing.DocumentOutline;

class GoldenReportTests {
    /** Written anew with {@code -Dgolden.write=true}, then looked at like code. */
    @Test
    void theWholeReportIsPrintedAsTheGoldenOne() throws IOException {
        var outline = DocumentOutline.of(FictionalReport.manuscript());

        if (Boolean.getBoolean("golden.write")) {
            var folder = Path.of("src/test/resources/org/stateviews/search/composing");
            Files.writeString(Files.createDirectories(folder).resolve("report.txt"), outline);
        }
        assertThat(outline).isEqualTo(golden());
    }

    private static String golden() {
        var name = "report.txt";
        try (var in =
                Objects.requireNonNull(GoldenReportTests.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
