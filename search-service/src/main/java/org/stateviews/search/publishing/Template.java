package org.stateviews.search.publishing;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;

/**
 * A document of Word with nothing in it: package, relations, styles, numbering and feet, made by
 * docx4j. Documents are this one with those parts written anew that say something.
 */
final class Template {
    private final WordprocessingMLPackage document = new WordprocessingMLPackage();
    private final MainDocumentPart main = new MainDocumentPart();

    private Template() throws Docx4JException {}

    /** Parts by their names, in the order of their names. */
    static SortedMap<String, byte[]> parts() throws IOException {
        try {
            return new Template().build();
        } catch (Docx4JException | JAXBException e) {
            throw new IOException("The parts of every document could not be made", e);
        }
    }

    private SortedMap<String, byte[]> build() throws IOException, Docx4JException, JAXBException {
        var words = Context.getWmlObjectFactory();
        main.setJaxbElement(words.createDocument());
        document.addTargetPart(main);
        var properties = new DocPropsCorePart();
        properties.setJaxbElement(
                new org.docx4j.docProps.core.ObjectFactory().createCoreProperties());
        document.addTargetPart(properties, "rIdCore");
        add(new StyleDefinitionsPart(), "styles.xml", "rIdStyles");
        add(new NumberingDefinitionsPart(), "numbering.xml", "rIdNumbering");
        add(new DocumentSettingsPart(), "settings.xml", "rIdSettings");
        add(new FooterPart(new PartName("/word/footer1.xml")), "footer.xml", "rIdFooterOdd");
        add(new FooterPart(new PartName("/word/footer2.xml")), "footer-even.xml", "rIdFooterEven");
        header("/word/header1.xml", "rIdHeaderOdd");
        header("/word/header2.xml", "rIdHeaderEven");
        var notes = new FootnotesPart();
        notes.setJaxbElement(words.createCTFootnotes());
        main.addTargetPart(notes, "rIdFootnotes");
        return saved();
    }

    private void header(String name, String relation) throws Docx4JException {
        var header = new HeaderPart(new PartName(name));
        header.setJaxbElement(Context.getWmlObjectFactory().createHdr());
        main.addTargetPart(header, relation);
    }

    private void add(JaxbXmlPart<?> part, String resource, String relation)
            throws IOException, Docx4JException, JAXBException {
        try (var in = resource(resource)) {
            part.unmarshal(in);
        }
        main.addTargetPart(part, relation);
    }

    private static InputStream resource(String name) {
        var in = Template.class.getResourceAsStream("/publishing/" + name);
        if (in == null) {
            throw new IllegalStateException("publishing/" + name + " is missing");
        }
        return in;
    }

    private SortedMap<String, byte[]> saved() throws IOException, Docx4JException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
