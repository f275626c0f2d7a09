package org.stateviews.search.publishing;

import java.util.List;

/** Which style an element is printed in. */
final class Typesetting {
    private Typesetting() {}

    /** Paragraph of an element of the body. */
    static Block body(Element element) {
        return switch (element) {
            case Element.Heading heading -> Block.line(style(heading.level()), heading.text());
            case Element.NumberedParagraph numbered ->
                    block(Style.NUMBERED_PARAGRAPH, numbered.runs(), Language.ENGLISH);
            case Element.PlainParagraph plain ->
                    block(Style.PLAIN_PARAGRAPH, plain.runs(), plain.language());
            case Element.Quotation quotation ->
                    block(Style.QUOTATION, quotation.runs(), quotation.language());
            case Element.ReplyHeading reply -> Block.line(Style.REPLY_HEADING, reply.name());
            case Element.Subheading part ->
                    Block.line(Style.REPLY_SUBHEADING, part.text(), part.language());
            case Element.BracketLine line -> Block.line(Style.BRACKET_LINE, line.text());
        };
    }

    /** Paragraph of an element of the summary, where nothing has a number. */
    static Block summary(Element element) {
        var block = body(element);
        return new Block(Style.SUMMARY_TEXT, block.pieces(), block.language());
    }

    private static Style style(int level) {
        return switch (level) {
            case 1 -> Style.HEADING_1;
            case 2 -> Style.HEADING_2;
            default -> Style.HEADING_3;
        };
    }

    private static Block block(Style style, List<Run> runs, Language language) {
        return new Block(style, runs.stream().map(Typesetting::piece).toList(), language);
    }

    private static Piece piece(Run run) {
        return switch (run) {
            case Run.Words words -> new Piece.Text(words.text(), words.language(), Mark.NONE);
            case Run.Note note -> new Piece.Call(note.text(), false, Mark.NONE);
        };
    }
}
