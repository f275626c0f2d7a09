package org.stateviews.acceptance;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A picture of a typed page, as a scanner makes it. */
final class ScannedPage {

    private static final int RESOLUTION = 200;

    private ScannedPage() {}

    static Path of(String... lines) throws IOException {
        var file = PassingFile.named("scan.png");
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.TIMES_ROMAN), 14);
                content.setLeading(22);
                content.newLineAtOffset(60, 700);
                for (var line : lines) {
                    content.showText(line);
                    content.newLine();
                }
                content.endText();
            }
            var picture =
                    new PDFRenderer(document).renderImageWithDPI(0, RESOLUTION, ImageType.GRAY);
            ImageIO.write(picture, "png", file.toFile());
        }
        return file;
    }
}
