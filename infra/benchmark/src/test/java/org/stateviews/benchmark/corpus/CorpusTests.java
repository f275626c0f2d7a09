package org.stateviews.benchmark.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTests {

    private static final Path SAMPLES = Path.of("../local/samples");

    @Test
    void theSameSeedGivesTheSameBytes() {
        var first = specimens(corpus(7).plan(30));
        var second = specimens(corpus(7).plan(30));

        assertThat(second).hasSameSizeAs(first);
        for (int i = 0; i < first.size(); i++) {
            assertThat(second.get(i).name()).isEqualTo(first.get(i).name());
            assertThat(Arrays.equals(second.get(i).bytes(), first.get(i).bytes()))
                    .as(first.get(i).name())
                    .isTrue();
        }
    }

    @Test
    void noTwoFilesAreAlikeAndEachHoldsItsMarkerOnce() throws IOException {
        var digests = new HashSet<Integer>();
        for (var specimen : specimens(corpus(1).plan(60))) {
            assertThat(digests.add(Arrays.hashCode(specimen.bytes()))).as(specimen.name()).isTrue();
            if (specimen.expectation() == Expectation.FOUND) {
                assertThat(text(specimen).split(specimen.marker(), -1))
                        .as(specimen.name())
                        .hasSize(2);
            }
        }
    }

    @Test
    void everyKindIsAmongForty() {
        var planned = corpus(3).plan(40);

        assertThat(planned).extracting(Planned::course).contains(Course.values());
        assertThat(specimens(planned))
                .extracting(it -> it.language().orElse(""))
                .contains("ar", "zh", "en", "fr", "ru", "es");
        assertThat(specimens(planned))
                .filteredOn(it -> it.expectation() == Expectation.EXPLAINED)
                .hasSize(2);
        assertThat(planned).anyMatch(it -> it.texts().getFirst().size() == 3);
    }

    @Test
    void filesOfAFolderAreMadeUniqueInTheirText(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("views.txt"), "States should cooperate.");
        Files.writeString(folder.resolve("notes.odt"), "of no format that is accepted");
        Files.write(folder.resolve("broken.pdf"), "%PDF-1.7 broken".getBytes(UTF_8));

        var planned = new Corpus(1, SAMPLES, Optional.of(folder)).plan(20);
        var found =
                specimens(planned).stream()
                        .filter(it -> it.expectation() != Expectation.EXPLAINED)
                        .toList();

        assertThat(found).extracting(it -> it.name().replaceAll(".*\\.", "")).contains("txt");
        assertThat(found).extracting(it -> it.name().replaceAll(".*\\.", "")).contains("pdf");
        assertThat(found).noneMatch(it -> it.name().endsWith(".odt"));
        assertThat(found).allMatch(it -> new String(it.bytes(), UTF_8).contains(it.marker()));
    }

    private static Corpus corpus(long seed) {
        return new Corpus(seed, SAMPLES, Optional.empty());
    }

    private static List<Specimen> specimens(List<Planned> planned) {
        return planned.stream().flatMap(it -> it.texts().stream()).flatMap(List::stream).toList();
    }

    private static String text(Specimen specimen) throws IOException {
        if (specimen.name().endsWith(".pdf")) {
            try (var document = Loader.loadPDF(specimen.bytes())) {
                return new PDFTextStripper().getText(document);
            }
        }
        return specimen.name().endsWith(".docx")
                ? word(specimen.bytes())
                : new String(specimen.bytes(), UTF_8);
    }

    private static String word(byte[] bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), UTF_8);
                }
            }
        }
        return "";
    }
}
