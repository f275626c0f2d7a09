package org.stateviews.worker.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** PDFs of a few pages, each with something that must not be overlooked. */
final class PdfFiles {

    private static final PDType1Font FONT = new PDType1Font(FontName.HELVETICA);

    private PdfFiles() {}

    /** Adds to a file before it is written. */
    @FunctionalInterface
    interface Extra {
        void to(PDDocument file) throws IOException;
    }

    /** A page with these words, then whatever is added. */
    static byte[] saying(String words, Extra extra) {
        try (var file = new PDDocument()) {
            text(file, words, 1);
            extra.to(file);
            return OfficeFiles.bytes(file::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of text, an empty one, a scan, and letters drawn as curves. */
    static byte[] mixed() {
        return saying(
                "Views",
                file -> {
                    file.addPage(new PDPage());
                    scan(file);
                    outlines(file);
                });
    }

    static void scan(PDDocument file) throws IOException {
        var page = new PDPage();
        file.addPage(page);
        var picture =
                LosslessFactory.createFromImage(
                        file, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
        try (var drawn = new PDPageContentStream(file, page)) {
            drawn.drawImage(picture, 50, 50, 400, 400);
        }
    }

    private static void outlines(PDDocument file) throws IOException {
        var page = new PDPage();
        file.addPage(page);
        try (var drawn = new PDPageContentStream(file, page)) {
            drawn.moveTo(10, 10);
            for (int curve = 0; curve < 300; curve++) {
                drawn.curveTo(curve, 10, curve, 20, curve + 1, 15);
            }
            drawn.fill();
        }
    }

    /** Words drawn a number of times at nearly one place, as false bold does. */
    static void text(PDDocument file, String words, int times) throws IOException {
        var page = new PDPage();
        file.addPage(page);
        try (var drawn = new PDPageContentStream(file, page)) {
            for (int time = 0; time < times; time++) {
                drawn.beginText();
                drawn.setFont(FONT, 12);
                drawn.newLineAtOffset(72 + time * 0.3f, 700);
                drawn.showText(words);
                drawn.endText();
            }
        }
    }

    /** Words whose font says of one letter that it is half of a pair, which no answer may hold. */
    static void halfALetter(PDDocument file) throws IOException {
        var letters =
                """
                /CIDInit /ProcSet findresource begin begincmap /CMapName /H def /CMapType 2 def
                1 begincodespacerange <00> <FF> endcodespacerange
                2 beginbfrange <20> <50> <0020> <52> <7A> <0052> endbfrange
                1 beginbfchar <51> <D800> endbfchar
                endcmap end
                """;
        var font = new PDType1Font(FontName.HELVETICA);
        var stream = file.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(letters.getBytes(UTF_8));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        var page = new PDPage();
        file.addPage(page);
        try (var drawn = new PDPageContentStream(file, page)) {
            drawn.beginText();
            drawn.setFont(font, 12);
            drawn.newLineAtOffset(72, 700);
            drawn.showText("Before Q after");
            drawn.endText();
        }
    }

    /** A field that was filled in. */
    static void form(PDDocument file) throws IOException {
        var form = new PDAcroForm(file);
        var resources = new PDResources();
        resources.put(COSName.HELV, FONT);
        form.setDefaultResources(resources);
        form.setDefaultAppearance("/Helv 12 Tf 0 g");
        file.getDocumentCatalog().setAcroForm(form);
        var field = new PDTextField(form);
        field.setPartialName("position");
        form.getFields().add(field);
        field.getCOSObject().setString(COSName.V, "We support it");
    }

    /** A file inside. */
    static void attachment(PDDocument file, String name) throws IOException {
        var inside =
                new PDEmbeddedFile(file, new ByteArrayInputStream("Secret annex".getBytes(UTF_8)));
        var named = new PDComplexFileSpecification();
        named.setFile(name);
        named.setEmbeddedFile(inside);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(name, named));
        var names = new PDDocumentNameDictionary(file.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        file.getDocumentCatalog().setNames(names);
    }

    /** The same file behind passwords; with an empty one everybody may open it. */
    static byte[] locked(byte[] open, String userPassword) {
        try (var file = Loader.loadPDF(open)) {
            var rights = new AccessPermission();
            rights.setCanExtractContent(false);
            file.protect(new StandardProtectionPolicy("owner", userPassword, rights));
            return OfficeFiles.bytes(file::save);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
