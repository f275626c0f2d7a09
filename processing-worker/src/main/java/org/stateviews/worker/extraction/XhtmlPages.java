package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.Letters;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XHTML that the fork gives back. Elements marked as pages, sheets and slides begin one;
 * block elements become blocks, cells of a row stand side by side, and what is marked as header,
 * footnote or remark is one. Lists of attachments that Tika adds are no text and are left out.
 */
final class XhtmlPages extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd",
                    "caption", "div");
    private static final Set<String> APART =
            Set.of("embedded", "package-entry", "annotation-meta", "slide-master-content");
    private static final Map<String, Kind> MARKED =
            Map.of(
                    Marks.HEADER, Kind.RUNNING,
                    Marks.FOOTER, Kind.RUNNING,
                    Marks.MARGIN, Kind.RUNNING,
                    Marks.FOOTNOTE, Kind.FOOTNOTE,
                    Marks.SPEAKER_NOTES, Kind.FOOTNOTE,
                    Marks.COMMENT, Kind.COMMENT);
    private static final Map<String, PageUnit> UNITS =
            Map.of(
                    Marks.PAGE, PageUnit.PAGE,
                    Marks.SHEET, PageUnit.SHEET,
                    Marks.SLIDE, PageUnit.SLIDE);
    private static final Set<String> FORMS = Set.of("acroform", "xfa_content");

    /** Level of what only looks like a heading: below those that the format names. */
    private static final int LOWEST = 6;

    /** Name of the part that holds what was filled in. */
    static final String FORM = "form";

    private final Units units = new Units();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int rowDepth;

    /**
     * An element not yet closed.
     *
     * @param skipped whether it and all in it is left out
     * @param marked kind of all blocks in it, absent where elements decide
     * @param ends whether a page or a form ends with it
     */
    private record Open(String element, boolean skipped, @Nullable Kind marked, boolean ends) {}

    private XhtmlPages() {}

    /**
     * Pages of a document in order; one without page number when the format has none. Where the
     * fork stopped in mid-sentence, what it had said before is kept.
     */
    static Reading read(String xhtml) {
        var handler = new XhtmlPages();
        boolean whole = true;
        try {
            var factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(xhtml)), handler);
        } catch (SAXException e) {
            whole = false;
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("reading from a string cannot fail", e);
        }
        handler.endBlock();
        return new Reading(handler.units.all(), whole);
    }

    /**
     * What was understood.
     *
     * @param whole whether it came to its proper end
     */
    record Reading(List<PageText> pages, boolean whole) {}

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        var mark = String.valueOf(attributes.getValue("class"));
        boolean skipped = skipping() || APART.contains(mark);
        boolean form = FORMS.contains(mark);
        boolean ends = form || mark.equals(Marks.PAGE) || mark.equals(Marks.SHEET);
        if (!skipped) {
            startBlock(local);
            if (local.equals("div") && (form || UNITS.containsKey(mark))) {
                endBlock();
                units.begin(form ? PageUnit.PART : unit(mark), form ? FORM : null);
            }
        }
        var marked = MARKED.get(mark);
        open.push(new Open(local, skipped, marked == null ? inherited() : marked, ends));
        if (marked != null && local.equals("i")) {
            kind = marked;
        } else if (mark.equals(Marks.HEADING) && kind == Kind.PARAGRAPH) {
            kind = Kind.HEADING;
            level = LOWEST;
        }
    }

    private static PageUnit unit(String mark) {
        return UNITS.getOrDefault(mark, PageUnit.PART);
    }

    private boolean skipping() {
        return !open.isEmpty() && open.element().skipped();
    }

    private @Nullable Kind inherited() {
        return open.isEmpty() ? null : open.element().marked();
    }

    private void startBlock(String element) {
        if (element.equals("br")) {
            text.append('\n');
        } else if (element.equals("td") || element.equals("th")) {
            stripEnd();
            text.append(text.isEmpty() ? "" : " | ");
        } else if (BLOCKS.contains(element) && rowDepth == 0) {
            endBlock();
            kind = kindOf(element);
            level = kind == Kind.HEADING ? element.charAt(1) - '0' : 0;
        } else if (BLOCKS.contains(element) && !text.isEmpty() && !endsWithSeparator()) {
            text.append(' ');
        }
        rowDepth += element.equals("tr") ? 1 : 0;
    }

    private void stripEnd() {
        while (!text.isEmpty() && endsWithSeparator()) {
            text.setLength(text.length() - 1);
        }
    }

    private boolean endsWithSeparator() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        var closed = open.element();
        if (!closed.skipped()) {
            rowDepth -= local.equals("tr") ? 1 : 0;
            if (BLOCKS.contains(local) && rowDepth == 0) {
                endBlock();
            }
            if (closed.ends()) {
                units.end();
            }
        }
        open.pop();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!skipping() && open.stream().anyMatch(it -> it.element().equals("body"))) {
            text.append(characters, start, length);
        }
    }

    private void endBlock() {
        var content = Letters.folded(text.toString()).strip();
        text.setLength(0);
        if (!content.isEmpty()) {
            var marked = inherited();
            boolean heading = marked == null && kind == Kind.HEADING;
            units.add(new Block(marked == null ? kind : marked, heading ? level : 0, content));
        }
        kind = Kind.PARAGRAPH;
        level = 0;
    }

    private static Kind kindOf(String element) {
        return switch (element) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Kind.HEADING;
            case "li" -> Kind.LIST_ITEM;
            case "tr" -> Kind.TABLE_ROW;
            default -> Kind.PARAGRAPH;
        };
    }
}
