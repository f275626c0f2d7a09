package org.stateviews.benchmark.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** Makes an existing file unique in its text, and leaves it valid. */
final class Imprint {

    private Imprint() {}

    static Mould.Cast of(Format format, byte[] file) {
        return switch (format) {
            case TXT -> (words, _) -> joined(file, "\n\n" + words.mark() + "\n");
            case PDF -> (words, id) -> PdfFile.with(file, words.mark(), id);
            case DOCX -> (words, _) -> DocxFile.with(file, List.of(words.mark()));
        };
    }

    /** A comment behind the end of a PDF: it has other bytes and says the same as before. */
    static Mould.Cast comment(byte[] file) {
        return (words, _) -> joined(file, "\n% " + words.mark() + "\n%%EOF\n");
    }

    private static byte[] joined(byte[] file, String more) {
        var end = more.getBytes(UTF_8);
        var joined = java.util.Arrays.copyOf(file, file.length + end.length);
        System.arraycopy(end, 0, joined, file.length, end.length);
        return joined;
    }
}
