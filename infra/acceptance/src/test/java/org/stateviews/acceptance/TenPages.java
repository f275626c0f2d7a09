package org.stateviews.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A born-digital PDF of ten pages with a word of its own. */
final class TenPages {

    private static final String SENTENCE =
            "States should cooperate on the security of information and communications technologies.";

    private TenPages() {}

    static Path with(String word) throws IOException {
        var file = PassingFile.named("views.pdf");
        try (var document = new PDDocument()) {
            for (int page = 1; page <= 10; page++) {
                write(document, page, word);
            }
            document.save(file.toFile());
        }
        return file;
    }

    private static void write(PDDocument document, int number, String word) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 11);
            content.setLeading(16);
            content.newLineAtOffset(60, 720);
            for (int line = 1; line <= 40; line++) {
                content.showText(line == 20 ? word + " on page " + number + "." : SENTENCE);
                content.newLine();
            }
            content.endText();
        }
    }
}
