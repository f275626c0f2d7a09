package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Word files whose text part is written by hand, as nobody's program would. */
final class WordPackages {

    private static final String TEXT = "word/document.xml";

    private WordPackages() {}

    /** A part with one paragraph. */
    static String text(String words) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:body><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>";
    }

    /** An ordinary package with this instead of its text. */
    static byte[] with(String xml) {
        return with(xml, OfficeFiles.word());
    }

    /** A package with this instead of its text. */
    static byte[] with(String xml, byte[] file) {
        return changed(file, TEXT, _ -> xml);
    }

    /** A package with one part changed. */
    static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
        return OfficeFiles.bytes(
                out -> {
                    try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                            var zip = new ZipOutputStream(out)) {
                        for (var entry = in.getNextEntry();
                                entry != null;
                                entry = in.getNextEntry()) {
                            zip.putNextEntry(new ZipEntry(entry.getName()));
                            var bytes = in.readAllBytes();
                            zip.write(
                                    entry.getName().equals(part)
                                            ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8)
                                            : bytes);
                        }
                    }
                });
    }
}
