package org.stateviews.search.publishing;

/** Counts the words of what is printed. */
final class Words {
    private Words() {}

    /** Words of a printed paragraph with its number and its footnotes. */
    static int of(Block block) {
        var text = new StringBuilder();
        int notes = 0;
        for (var piece : block.pieces()) {
            switch (piece) {
                case Piece.Text words -> text.append(words.text());
                case Piece.Call call -> notes += in(call.note());
            }
        }
        return number(block.style()) + in(text.toString()) + notes;
    }

    /** Words of a text. */
    static int in(String text) {
        var counting = new WordCounting();
        Characters.legal(text).codePoints().forEach(counting::take);
        return counting.words();
    }

    private static int number(Style style) {
        return switch (style) {
            case HEADING_1, HEADING_2, HEADING_3, NUMBERED_PARAGRAPH -> 1;
            default -> 0;
        };
    }
}
