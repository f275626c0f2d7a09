package org.stateviews.search.publishing;

import java.util.List;

/**
 * Lines of the contents as far as they are known beforehand: headings and their paragraphs, by
 * which reports are cited. Pages follow when a word processor knows them.
 */
final class Contents {
    private Contents() {}

    /** What stands above the lines. */
    static List<Block> above(List<Block> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(
                        Block.line(Style.CONTENTS_HEADING, "Contents"),
                        Block.line(Style.CONTENTS_COLUMNS, "\tParagraphs\tPage"));
    }

    /** A line for each heading of both versions. */
    static List<Block> of(List<Pair> body, Outline earlier, Outline now) {
        return body.stream()
                .filter(it -> Typesetting.body(it.either()).style().inContents())
                .map(it -> it.printed(one -> line(one, earlier), one -> line(one, now)))
                .toList();
    }

    private static Block line(Element element, Outline outline) {
        var heading = Typesetting.body(element);
        var number = outline.number(element);
        var paragraphs = outline.paragraphs(element);
        return Block.line(
                style(heading.style()),
                (number.isEmpty() ? "" : number + "\t") + heading.words() + "\t" + paragraphs);
    }

    private static Style style(Style heading) {
        return switch (heading) {
            case HEADING_1 -> Style.CONTENTS_1;
            case HEADING_3 -> Style.CONTENTS_3;
            case REPLY_HEADING -> Style.CONTENTS_REPLY;
            default -> Style.CONTENTS_2;
        };
    }
}
