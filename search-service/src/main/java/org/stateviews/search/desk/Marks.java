package org.stateviews.search.desk;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.springframework.web.util.HtmlUtils;
import org.stateviews.search.index.PassageTheme;

/**
 * Where marks stand in a text that the engine escaped. Marks of two analyses of one text are
 * joined: one analysis knows inflections, the other the beginnings and exact forms that stems no
 * longer show.
 *
 * @param escaped the text without marks
 * @param marked positions of its marked characters
 */
public record Marks(String escaped, BitSet marked) {
    /** Where a mark begins. */
    public static final String BEGIN = "<em>";

    /** Where it ends. */
    public static final String END = "</em>";

    /** Reads marks out of a text in which every other {@code <} is escaped. */
    public static Marks in(String html) {
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

    /** A text that is not escaped yet, with nothing marked in it. */
    public static Marks none(String text) {
        return new Marks(HtmlUtils.htmlEscape(text, "UTF-8"), new BitSet());
    }

    /** These and the words of reasons that stand in the text, not those in a heading above it. */
    public Marks join(List<PassageTheme.Why> reasons) {
        var both = (BitSet) marked.clone();
        var places = places();
        for (var reason : reasons) {
            int end = Math.min(reason.end(), places.length - 1);
            if (reason.heading() == null && reason.start() < end) {
                both.set(places[reason.start()], places[end]);
            }
        }
        return new Marks(escaped, both);
    }

    /** Where each character of the bare text begins in the escaped one, and where the last ends. */
    private int[] places() {
        var places = new int[escaped.length() + 1];
        int count = 0;
        for (int i = 0; i < escaped.length(); count++) {
            places[count] = i;
            i = escaped.charAt(i) == '&' ? escaped.indexOf(';', i) + 1 : i + 1;
        }
        places[count] = escaped.length();
        return Arrays.copyOf(places, count + 1);
    }

    /** These and the other's marks; only these when the texts are not the same. */
    public Marks join(Marks other) {
        if (!escaped.equals(other.escaped)) {
            return this;
        }
        var both = (BitSet) marked.clone();
        both.or(other.marked);
        return new Marks(escaped, both);
    }

    /** The text with its marks. */
    public String html() {
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
