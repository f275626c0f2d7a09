package org.stateviews.search.publishing;

/** What a paragraph is made of in print. */
sealed interface Piece {
    /** Whether it came or went. */
    Mark mark();

    /** The same, come or gone. */
    Piece marked(Mark mark);

    /** Words in one language. */
    record Text(String text, Language language, Mark mark) implements Piece {
        @Override
        public Text marked(Mark mark) {
            return new Text(text, language, mark);
        }
    }

    /**
     * Calls a footnote.
     *
     * @param starred whether it has a star in place of a number
     */
    record Call(String note, boolean starred, Mark mark) implements Piece {
        @Override
        public Call marked(Mark mark) {
            return new Call(note, starred, mark);
        }
    }
}
