package org.stateviews.benchmark.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDF files, and a line more into existing ones. The same words give the same bytes. */
final class PdfFile {

    private static final float SIZE = 11;
    private static final int CHARACTERS_PER_LINE = 80;
    private static final int LINES_PER_PAGE = 40;
    private static final float EDGE = 12;

    private PdfFile() {}

    /** Paragraphs in Latin letters, on as many pages as they need. */
    static byte[] of(List<String> paragraphs, long id) {
        try (var document = new PDDocument()) {
            write(document, paragraphs);
            return saved(document, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same behind a password that nobody is told. */
    static byte[] locked(List<String> paragraphs, long id) {
        try (var document = new PDDocument()) {
            write(document, paragraphs);
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return saved(document, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An existing file with a line more at the lowest edge of one of its pages, where nothing else
     * stands: a letter written over the same letter is taken for one made bold, and told once.
     */
    static byte[] with(byte[] file, String line, long id) {
        try (var document = Loader.loadPDF(file)) {
            int number = (int) Long.remainderUnsigned(id, document.getNumberOfPages());
            var page = document.getPage(number);
            try (var content =
                    new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                lines(content, List.of(line), page.getMediaBox().getLowerLeftY() + EDGE);
            }
            return saved(document, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDDocument document, List<String> paragraphs) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : paragraphs) {
            lines.addAll(wrapped(paragraph));
            lines.add("");
        }
        for (int from = 0; from < lines.size(); from += LINES_PER_PAGE) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                lines(
                        content,
                        lines.subList(from, Math.min(from + LINES_PER_PAGE, lines.size())),
                        720);
            }
        }
    }

    private static void lines(PDPageContentStream content, List<String> lines, float y)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), SIZE);
        content.setLeading(SIZE * 1.45f);
        content.newLineAtOffset(60, y);
        for (var line : lines) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static List<String> wrapped(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split(" ")) {
            if (line.length() + word.length() > CHARACTERS_PER_LINE) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString().strip());
        return lines;
    }

    private static byte[] saved(PDDocument document, long id) throws IOException {
        document.setDocumentId(id);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
