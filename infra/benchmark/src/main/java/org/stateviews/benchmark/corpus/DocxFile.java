package org.stateviews.benchmark.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the text of a Word file inside its package (ISO/IEC 29500-1): paragraphs are put at the
 * beginning of the body, everything else stays as it was, byte for byte when unpacked.
 */
final class DocxFile {

    private static final String TEXT = "word/document.xml";
    private static final String BODY = "<w:body>";
    private static final String LAST_SECTION = "<w:sectPr";

    private DocxFile() {}

    /** The file with more paragraphs before its own. */
    static byte[] with(byte[] file, List<String> paragraphs) {
        return rewritten(file, paragraphs, false);
    }

    /** The file with other paragraphs instead of its own. */
    static byte[] of(byte[] file, List<String> paragraphs) {
        return rewritten(file, paragraphs, true);
    }

    private static byte[] rewritten(byte[] file, List<String> paragraphs, boolean instead) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var zip = new ZipOutputStream(out)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var copy = new ZipEntry(entry.getName());
                copy.setTime(entry.getTime());
                zip.putNextEntry(copy);
                var bytes = in.readAllBytes();
                zip.write(
                        entry.getName().equals(TEXT)
                                ? text(new String(bytes, UTF_8), paragraphs, instead)
                                : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] text(String xml, List<String> paragraphs, boolean instead) {
        int start = xml.indexOf(BODY);
        if (start < 0) {
            throw new IllegalArgumentException("no " + BODY + " in " + TEXT);
        }
        int from = start + BODY.length();
        int section = xml.lastIndexOf(LAST_SECTION);
        int end = instead && section > from ? section : from;
        var added =
                paragraphs.stream()
                        .map(it -> "<w:p><w:r><w:t>" + escaped(it) + "</w:t></w:r></w:p>")
                        .collect(Collectors.joining());
        return (xml.substring(0, from) + added + xml.substring(end)).getBytes(UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
