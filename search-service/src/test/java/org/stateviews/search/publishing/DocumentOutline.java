package org.stateviews.search.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What a printed document is made of, a line for each paragraph, to be read and compared: its
 * style, number and direction, then its runs with their languages, footnotes and fields.
 */
public final class DocumentOutline {
    private static final List<String> PARTS =
            List.of(
                    "document",
                    "footnotes",
                    "header1",
                    "header2",
                    "footer1",
                    "footer2",
                    "numbering");

    private final Printed printed;
    private final List<String> lines = new ArrayList<>();

    private DocumentOutline(Printed printed) {
        this.printed = printed;
    }

    /** Outline of a manuscript as it is printed on letter paper. */
    public static String of(Manuscript manuscript) {
        var printed = Printed.of(out -> new Publisher(Paper.LETTER).report(manuscript, out));
        return new DocumentOutline(printed).text();
    }

    private String text() {
        for (var part : PARTS) {
            lines.add("== " + part);
            walk(printed.part("word/" + part + ".xml").getDocumentElement());
            lines.add("");
        }
        return String.join("\n", lines);
    }

    private void walk(Element element) {
        switch (element.getNodeName()) {
            case "w:p" -> lines.add(paragraph(element));
            case "w:tbl" -> table(element);
            case "w:sectPr" -> lines.add("section: " + attributes(element));
            case "w:lvl" -> lines.add(level(element));
            case "w:num" -> lines.add("numbering " + element.getAttribute("w:numId"));
            case "w:footnote" -> {
                lines.add("footnote " + element.getAttribute("w:id"));
                children(element).forEach(this::walk);
            }
            default -> children(element).forEach(this::walk);
        }
    }

    private void table(Element table) {
        lines.add("table");
        for (var row : children(table).filter(it -> it.getNodeName().equals("w:tr")).toList()) {
            lines.add("row");
            children(row).forEach(this::walk);
        }
        lines.add("end of table");
    }

    private String paragraph(Element paragraph) {
        var style = first(paragraph, "w:pStyle");
        var direction = Printed.all(paragraph, "w:bidi").findAny().isPresent() ? ", rtl" : "";
        return (style + number(style) + direction + ": " + inside(paragraph)).stripTrailing();
    }

    private String number(String style) {
        return Printed.all(printed.part("word/styles.xml"), "w:style")
                .filter(it -> it.getAttribute("w:styleId").equals(style))
                .filter(it -> Printed.all(it, "w:numPr").findAny().isPresent())
                .map(it -> ", list " + first(it, "w:numId") + "/" + first(it, "w:ilvl"))
                .collect(Collectors.joining());
    }

    private String inside(Element element) {
        return children(element).map(this::piece).collect(Collectors.joining());
    }

    private String piece(Element element) {
        return switch (element.getNodeName()) {
            case "w:pPr", "w:rPr", "w:bookmarkEnd" -> "";
            case "w:r" -> run(element);
            case "w:t" -> element.getTextContent();
            case "w:tab" -> "→";
            case "w:br" -> "{" + element.getAttribute("w:type") + "}";
            case "w:instrText" -> element.getTextContent().strip();
            case "w:fldChar" -> field(element);
            case "w:footnoteReference" -> "[^" + element.getAttribute("w:id") + "]";
            case "w:footnoteRef" -> "^";
            case "w:bookmarkStart" -> "{" + element.getAttribute("w:name") + "}";
            case "w:hyperlink" -> "{to " + element.getAttribute("w:anchor") + "}" + inside(element);
            default -> inside(element);
        };
    }

    private static String field(Element character) {
        return switch (character.getAttribute("w:fldCharType")) {
            case "begin" -> "{field" + (character.hasAttribute("w:dirty") ? ", stale: " : ": ");
            case "separate" -> " = ";
            default -> "}";
        };
    }

    /** Words in another language than English stand in brackets behind its tag. */
    private String run(Element run) {
        var language =
                Printed.all(run, "w:lang")
                        .map(DocumentOutline::attributes)
                        .filter(it -> !it.equals("val=en-GB"))
                        .findFirst();
        var direction = Printed.all(run, "w:rtl").findAny().isPresent() ? " rtl" : "";
        return language.map(it -> "<" + it + direction + "|" + inside(run) + ">")
                .orElseGet(() -> inside(run));
    }

    private static String level(Element level) {
        return "level %s of %s: %s %s"
                .formatted(
                        level.getAttribute("w:ilvl"),
                        first(level, "w:pStyle"),
                        first(level, "w:numFmt"),
                        first(level, "w:lvlText"));
    }

    /** Attributes of an element and of those within, by their short names. */
    private static String attributes(Element element) {
        var attributes = element.getAttributes();
        var own = new ArrayList<String>();
        for (int at = 0; at < attributes.getLength(); at++) {
            own.add(
                    attributes.item(at).getNodeName().replaceAll("^\\w:", "")
                            + "="
                            + attributes.item(at).getNodeValue());
        }
        var within =
                children(element)
                        .map(it -> it.getNodeName().substring(2) + "(" + attributes(it) + ")");
        return Stream.concat(own.stream(), within).collect(Collectors.joining(" "));
    }

    private static String first(Element within, String name) {
        return Printed.all(within, name)
                .map(it -> it.getAttribute("w:val"))
                .findFirst()
                .orElse("-");
    }

    private static Stream<Element> children(Element element) {
        var children = Stream.<Element>builder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element it) {
                children.add(it);
            }
        }
        return children.build();
    }
}
