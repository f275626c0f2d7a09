package org.stateviews.benchmark.corpus;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Files that pass the door and cannot be read. */
enum Damage {
    /** Begins like a PDF and goes on with noise. */
    NOISE(Format.PDF) {
        @Override
        byte[] bytes(byte[] docx, List<String> paragraphs, long id) {
            var bytes = new byte[4_000];
            new Random(id).nextBytes(bytes);
            var header = "%PDF-1.7\n".getBytes(US_ASCII);
            System.arraycopy(header, 0, bytes, 0, header.length);
            return bytes;
        }
    },
    /** A PDF with a password. */
    LOCKED(Format.PDF) {
        @Override
        byte[] bytes(byte[] docx, List<String> paragraphs, long id) {
            return PdfFile.locked(paragraphs, id);
        }
    },
    /** A Word file that broke off on its way; its table of contents is gone with the end. */
    BROKEN_OFF(Format.DOCX) {
        @Override
        byte[] bytes(byte[] docx, List<String> paragraphs, long id) {
            var whole = DocxFile.with(docx, paragraphs);
            return Arrays.copyOf(whole, whole.length / 3);
        }
    };

    private final Format format;

    Damage(Format format) {
        this.format = format;
    }

    Format format() {
        return format;
    }

    /**
     * A damaged file.
     *
     * @param docx a sound Word file to begin with
     * @param paragraphs in Latin letters
     */
    abstract byte[] bytes(byte[] docx, List<String> paragraphs, long id);
}
