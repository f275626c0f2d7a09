package org.stateviews.search.publishing;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Accepts or rejects every tracked change of a part, as a word processor does. */
final class Settled {
    private Settled() {}

    static Document accepted(Document part) {
        return settled(part, "w:ins", "w:del");
    }

    static Document rejected(Document part) {
        return settled(part, "w:del", "w:ins");
    }

    private static Document settled(Document part, String kept, String gone) {
        for (var mark : marks(part, gone)) {
            switch (mark.getParentNode().getParentNode().getNodeName()) {
                case "w:tr" ->
                        row(mark)
                                .getParentNode()
                                .getParentNode()
                                .removeChild(row(mark).getParentNode());
                case "w:pPr" -> {}
                default -> mark.getParentNode().removeChild(mark);
            }
        }
        marks(part, gone).stream()
                .filter(it -> it.getParentNode().getParentNode().getNodeName().equals("w:pPr"))
                .toList()
                .forEach(Settled::join);
        marks(part, kept).forEach(Settled::unwrap);
        return part;
    }

    private static Node row(Element mark) {
        return mark.getParentNode().getParentNode();
    }

    /** A paragraph without its end: what is left of it begins the next one. */
    private static void join(Element mark) {
        var paragraph = (Element) mark.getParentNode().getParentNode().getParentNode();
        Node next = paragraph.getNextSibling();
        if (!(next instanceof Element following) || !following.getNodeName().equals("w:p")) {
            throw new AssertionError("nothing takes what is left of a paragraph");
        }
        var before = following.getFirstChild().getNextSibling();
        for (var child = paragraph.getFirstChild().getNextSibling(); child != null; ) {
            var after = child.getNextSibling();
            following.insertBefore(child, before);
            child = after;
        }
        paragraph.getParentNode().removeChild(paragraph);
    }

    private static void unwrap(Element mark) {
        while (mark.getFirstChild() != null) {
            mark.getParentNode().insertBefore(mark.getFirstChild(), mark);
        }
        mark.getParentNode().removeChild(mark);
    }

    private static List<Element> marks(Document part, String name) {
        return Stream.of(name).flatMap(it -> Printed.all(part, it)).toList();
    }
}
