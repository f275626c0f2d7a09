package org.stateviews.search.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A document that was printed, taken apart without the library that made it. */
final class Printed {
    private final byte[] bytes;
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Map<String, String> notes = new TreeMap<>();

    private Printed(byte[] bytes) throws IOException {
        this.bytes = bytes;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        if (entries.containsKey("word/footnotes.xml")) {
            all(part("word/footnotes.xml"), "w:footnote")
                    .forEach(it -> notes.put(it.getAttribute("w:id"), it.getTextContent().strip()));
        }
    }

    static Printed of(Printing printing) {
        try {
            var out = new ByteArrayOutputStream();
            printing.print(out);
            return new Printed(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    Map<String, byte[]> entries() {
        return entries;
    }

    Document document() {
        return part("word/document.xml");
    }

    Document part(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(entries.get(name)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Each paragraph as its style, a colon and its words, footnotes where they are called. */
    List<String> paragraphs() {
        return paragraphs(document());
    }

    List<String> paragraphs(Document part) {
        return all(part, "w:p").map(this::paragraph).toList();
    }

    static Stream<Element> all(Document part, String name) {
        return list(part.getElementsByTagName(name));
    }

    static Stream<Element> all(Element within, String name) {
        return list(within.getElementsByTagName(name));
    }

    private static Stream<Element> list(org.w3c.dom.NodeList nodes) {
        var elements = new ArrayList<Element>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements.stream();
    }

    private String paragraph(Element paragraph) {
        var style = all(paragraph, "w:pStyle").map(it -> it.getAttribute("w:val")).findFirst();
        var text = new StringBuilder();
        words(paragraph, text);
        return style.orElse("-") + ": " + text;
    }

    private void words(Node node, StringBuilder text) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeName()) {
                case "w:t", "w:delText" -> text.append(child.getTextContent());
                case "w:tab" ->
                        text.append(child.getParentNode().getNodeName().equals("w:r") ? "\t" : "");
                case "w:br" -> text.append('\n');
                case "w:footnoteReference" ->
                        text.append("{")
                                .append(notes.get(((Element) child).getAttribute("w:id")))
                                .append("}");
                default -> words(child, text);
            }
        }
    }

    interface Printing {
        void print(OutputStream out) throws IOException;
    }
}
