package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Text of a manuscript: headings become sections within each other, paragraphs hold what they
 * quote, and each reply is a container of its own.
 */
final class AkomaNtosoText {
    private final Tags xml;
    private final Outline outline;
    private final AkomaNtosoWords words;
    private final Deque<Integer> sections = new ArrayDeque<>();
    private boolean inReply;
    private boolean inIntroduction;
    private boolean inParagraph;

    AkomaNtosoText(Tags xml, Outline outline, AkomaNtosoEvidence evidence) {
        this.xml = xml;
        this.outline = outline;
        this.words = new AkomaNtosoWords(xml, evidence);
    }

    /** Writes the body to its end. */
    void write(List<Element> body) throws IOException {
        for (var element : body) {
            write(element);
        }
        endReply();
        while (!sections.isEmpty()) {
            endSection();
        }
    }

    /** Writes paragraphs that stand by themselves, without numbers. */
    void loose(List<Element> paragraphs) throws IOException {
        for (var element : paragraphs) {
            if (element instanceof Element.PlainParagraph it) {
                words.block(it.id(), "", it.runs(), it.language());
            }
        }
    }

    private void write(Element element) throws IOException {
        switch (element) {
            case Element.Heading it -> begin(it);
            case Element.NumberedParagraph it -> begin(it);
            case Element.PlainParagraph it -> plain(it.id(), "", it.runs(), it.language());
            case Element.Quotation it -> plain(it.id(), "quotation", it.runs(), it.language());
            case Element.ReplyHeading it -> begin(it);
            case Element.Subheading it -> crossHeading(it);
            case Element.BracketLine it -> said(it);
        }
    }

    private void begin(Element.Heading heading) throws IOException {
        endReply();
        while (!sections.isEmpty() && sections.getLast() >= heading.level()) {
            endSection();
        }
        sections.addLast(heading.level());
        xml.open("section", "eId", heading.id());
        xml.open("num").text(outline.number(heading)).close();
        xml.open("heading").text(heading.text()).close();
    }

    private void begin(Element.NumberedParagraph paragraph) throws IOException {
        endParagraph();
        xml.open("paragraph", "eId", paragraph.id());
        xml.open("num").text(outline.number(paragraph)).close();
        xml.open("content");
        inParagraph = true;
        words.of(paragraph.id(), "", paragraph.runs(), Language.ENGLISH);
    }

    private void begin(Element.ReplyHeading reply) throws IOException {
        endReply();
        xml.open("hcontainer", "name", "reply", "eId", reply.id());
        xml.open("heading").text(reply.name()).close();
        inReply = true;
    }

    /** In the numbered paragraph that it belongs to, else a paragraph of its own. */
    private void plain(String id, String kind, List<Run> runs, Language language)
            throws IOException {
        if (inParagraph) {
            words.block(id, kind, runs, language);
            return;
        }
        endIntroduction();
        xml.open("paragraph", "eId", id).open("content");
        words.of(id, kind, runs, language);
        xml.close().close();
    }

    private void crossHeading(Element.Subheading it) throws IOException {
        endParagraph();
        endIntroduction();
        xml.open("crossHeading", "eId", it.id(), "xml:lang", it.language().tag());
        xml.text(it.text()).close();
    }

    private void said(Element.BracketLine it) throws IOException {
        if (!inIntroduction) {
            xml.open("intro");
            inIntroduction = true;
        }
        xml.open("p", "eId", it.id()).text(it.text()).close();
    }

    private void endParagraph() throws IOException {
        if (inParagraph) {
            xml.close().close();
            inParagraph = false;
        }
    }

    private void endIntroduction() throws IOException {
        if (inIntroduction) {
            xml.close();
            inIntroduction = false;
        }
    }

    private void endReply() throws IOException {
        endParagraph();
        endIntroduction();
        if (inReply) {
            xml.close();
            inReply = false;
        }
    }

    private void endSection() throws IOException {
        endParagraph();
        xml.close();
        sections.removeLast();
    }
}
