package org.stateviews.search.publishing;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * A paragraph as it is printed.
 *
 * @param language decides on its direction
 * @param mark whether the paragraph as a whole came or went; its pieces have marks of their own
 */
record Block(Style style, List<Piece> pieces, Language language, Mark mark) {
    Block {
        pieces = List.copyOf(pieces);
    }

    /** A paragraph that nothing happened to. */
    Block(Style style, List<Piece> pieces, Language language) {
        this(style, pieces, language, Mark.NONE);
    }

    /** A line in the Secretariat's language; without any piece when there are no words. */
    static Block line(Style style, String text) {
        return line(style, text, Language.ENGLISH);
    }

    /** A line in some language. */
    static Block line(Style style, String text, Language language) {
        var pieces =
                text.isEmpty()
                        ? List.<Piece>of()
                        : List.<Piece>of(new Piece.Text(text, language, Mark.NONE));
        return new Block(style, pieces, language);
    }

    /** Its words as they are now, without footnotes. */
    String words() {
        return pieces.stream()
                .filter(it -> it.mark() != Mark.DELETED)
                .map(it -> it instanceof Piece.Text text ? text.text() : "")
                .collect(joining());
    }

    /** The same with all of its pieces, come or gone as a whole. */
    Block marked(Mark mark) {
        return new Block(
                style, pieces.stream().map(it -> it.marked(mark)).toList(), language, mark);
    }

    /** The same with other pieces. */
    Block with(List<Piece> others) {
        return new Block(style, others, language, mark);
    }
}
