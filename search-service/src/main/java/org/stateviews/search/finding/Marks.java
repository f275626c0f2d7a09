package org.stateviews.search.finding;

import java.util.BitSet;

/**
 * Where marks stand in a text that the engine escaped. Marks of two analyses of one text are
 * joined: one analysis knows inflections, the other the beginnings and exact forms that stems no
 * longer show.
 *
 * @param escaped the text without marks
 * @param marked positions of its marked characters
 */
record Marks(String escaped, BitSet marked) {
    static final String BEGIN = "<em>";
    static final String END = "</em>";

    /** Reads marks out of a text in which every other {@code <} is escaped. */
    static Marks in(String html) {
        var escaped = new StringBuilder();
        var marked = new BitSet();
        boolean inside = false;
        for (int i = 0; i < html.length(); i++) {
            if (html.charAt(i) == '<') {
                inside = html.startsWith(BEGIN, i);
                i += (inside ? BEGIN : END).length() - 1;
            } else {
                marked.set(escaped.length(), inside);
                escaped.append(html.charAt(i));
            }
        }
        return new Marks(escaped.toString(), marked);
    }

    /** These and the other's marks; only these when the texts are not the same. */
    Marks join(Marks other) {
        if (!escaped.equals(other.escaped)) {
            return this;
        }
        var both = (BitSet) marked.clone();
        both.or(other.marked);
        return new Marks(escaped, both);
    }

    /** The text with its marks. */
    String html() {
        var html = new StringBuilder();
        int done = 0;
        for (int from = marked.nextSetBit(0); from >= 0; from = marked.nextSetBit(done)) {
            int to = marked.nextClearBit(from);
            html.append(escaped, done, from).append(BEGIN).append(escaped, from, to).append(END);
            done = to;
        }
        return html.append(escaped, done, escaped.length()).toString();
    }
}
