package org.stateviews.benchmark.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All moulds of a run. */
record Moulds(List<Mould> all) {

    Moulds {
        all = List.copyOf(all);
    }

    /** Texts written by us in six languages, and the samples that come with the platform. */
    static Moulds ofSamples(List<Sample> samples) {
        var moulds = new ArrayList<Mould>();
        var anyDocx = samples.stream().filter(it -> it.format() == Format.DOCX).findFirst();
        for (var tongue : Tongue.values()) {
            moulds.add(text(tongue));
            if (tongue.latin()) {
                moulds.add(written(Format.PDF, tongue, (w, id) -> PdfFile.of(w.paragraphs(), id)));
            }
            anyDocx.map(Sample::bytes)
                    .map(it -> written(Format.DOCX, tongue, wordFile(it)))
                    .ifPresent(moulds::add);
        }
        samples.forEach(it -> moulds.add(it.mould()));
        return new Moulds(moulds);
    }

    /**
     * Files of a folder and all below it, whatever they hold.
     *
     * @throws IllegalArgumentException when there is none of a format that the door accepts
     */
    static Moulds ofFolder(Path folder) {
        try (var files = Files.walk(folder)) {
            var moulds =
                    files.filter(Files::isRegularFile)
                            .sorted()
                            .flatMap(it -> Foreign.mould(it).stream())
                            .toList();
            if (moulds.isEmpty()) {
                throw new IllegalArgumentException(
                        folder + " holds no PDF, Word or text file that can be told apart.");
            }
            return new Moulds(moulds);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mould text(Tongue tongue) {
        return written(
                Format.TXT,
                tongue,
                (words, _) -> (String.join("\n\n", words.paragraphs()) + "\n").getBytes(UTF_8));
    }

    private static Mould.Cast wordFile(byte[] sample) {
        return (words, _) -> DocxFile.of(sample, words.paragraphs());
    }

    private static Mould written(Format format, Tongue tongue, Mould.Cast cast) {
        return new Mould(format, Optional.of(tongue), Expectation.FOUND, cast);
    }
}
