package org.stateviews.worker.extraction;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the XHTML that the fork gives back: {@code <div class="page">} begins a page, block
 * elements become blocks, table cells of a row stand side by side. What Tika appends after the
 * pages (bookmarks, lists of attachments) is not text of the document and is left out.
 */
final class XhtmlPages extends DefaultHandler {

    private static final Set<String> BLOCKS =
            Set.of(
                    "p", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "dt", "dd",
                    "caption");
    private static final Set<String> APART = Set.of("embedded", "package-entry", "annotation-meta");
    private static final Set<String> RUNNING = Set.of("header", "footer");

    private final List<PageText> pages = new ArrayList<>();
    private final List<Block> loose = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private List<Block> blocks = loose;
    private Kind kind = Kind.PARAGRAPH;
    private int level;
    private int rowDepth;
    private int skipDepth;
    private int runningDepth;
    private int pageDepth;

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
        return new Reading(handler.result(), whole);
    }

    /**
     * What was understood.
     *
     * @param whole whether it came to its proper end
     */
    record Reading(List<PageText> pages, boolean whole) {}

    private List<PageText> result() {
        endBlock();
        if (pageDepth > 0) {
            pages.add(new PageText(true, blocks));
        }
        return pages.isEmpty() ? List.of(new PageText(false, loose)) : List.copyOf(pages);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        var classes = String.valueOf(attributes.getValue("class"));
        open.push(local);
        if (skipDepth > 0 || APART.contains(classes)) {
            skipDepth++;
            return;
        }
        if (runningDepth > 0 || RUNNING.contains(classes)) {
            runningDepth++;
        }
        if (pageDepth > 0) {
            pageDepth++;
        } else if (local.equals("div") && classes.equals("page")) {
            beginPage();
        }
        startBlock(local);
    }

    private void beginPage() {
        endBlock();
        blocks = new ArrayList<>();
        pageDepth = 1;
    }

    private void startBlock(String element) {
        if (element.equals("br")) {
            text.append('\n');
        } else if (element.equals("td") || element.equals("th")) {
            text.append(text.isEmpty() ? "" : " | ");
        } else if (BLOCKS.contains(element) && rowDepth == 0) {
            endBlock();
            kind = kindOf(element);
            level = element.startsWith("h") ? element.charAt(1) - '0' : 0;
        } else if (BLOCKS.contains(element) && !text.isEmpty() && !endsWithSeparator()) {
            text.append(' ');
        }
        rowDepth += element.equals("tr") ? 1 : 0;
    }

    private boolean endsWithSeparator() {
        return Character.isWhitespace(text.charAt(text.length() - 1));
    }

    @Override
    public void endElement(String uri, String local, String name) {
        open.pop();
        if (skipDepth > 0) {
            skipDepth--;
            return;
        }
        rowDepth -= local.equals("tr") ? 1 : 0;
        if (BLOCKS.contains(local) && rowDepth == 0) {
            endBlock();
        }
        if (pageDepth > 0 && --pageDepth == 0) {
            endBlock();
            pages.add(new PageText(true, blocks));
            blocks = loose;
        }
        runningDepth -= runningDepth > 0 ? 1 : 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (skipDepth == 0 && open.contains("body")) {
            text.append(characters, start, length);
        }
    }

    private void endBlock() {
        var content = text.toString().strip();
        text.setLength(0);
        if (!content.isEmpty()) {
            blocks.add(new Block(runningDepth > 0 ? Kind.RUNNING : kind, level, content));
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
