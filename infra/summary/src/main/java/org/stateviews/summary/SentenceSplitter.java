package org.stateviews.summary;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Cuts a text into sentences, in any of the six languages and in texts that mix them. Unicode's
 * rules find where one may end; {@link Abbreviations} and what follows say where none does. In
 * doubt it does not cut: two sentences quoted as one are still what was said, half of one is not.
 *
 * <p>Every visible character is in exactly one sentence. It fails on no text.
 */
public final class SentenceSplitter {

    private static final Pattern BLANK_LINE = Pattern.compile("\\R\\h*\\R\\s*");

    /** Ends that the rules of the JDK do not know: of Arabic and Urdu, and at quotation marks. */
    private static final Pattern OTHER_ENDS =
            Pattern.compile("[؟۔]\\s+|[.!?…]\\s+(?=[«“¿¡])|[.!?…]\\h?[»”]\\s+(?=\\p{Lu})");

    private static final String CLOSING = "»”’)]」』）";

    /** So many characters tell whether a sentence goes on. */
    private static final int FOLLOWING = 12;

    private SentenceSplitter() {}

    /** Sentences in their order, without the space around them. */
    public static List<String> split(String text) {
        return spans(text).stream().map(it -> it.in(text)).toList();
    }

    /** The same by their places. */
    public static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int end : ends(text)) {
            if (end == text.length() || isEnd(text, start, end)) {
                add(text, start, end, spans);
                start = end;
            }
        }
        return spans;
    }

    private static boolean isEnd(String text, int start, int end) {
        var before = text.substring(start, end);
        if (BLANK_LINE.matcher(before).find()) {
            return true;
        }
        return !Abbreviations.isMarker(before.strip())
                && !Abbreviations.goesOn(
                        before.stripTrailing(),
                        text.substring(end, Math.min(text.length(), end + FOLLOWING)));
    }

    private static SortedSet<Integer> ends(String text) {
        var ends = new TreeSet<Integer>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            ends.add(behindClosing(text, end));
        }
        for (var other : List.of(BLANK_LINE, OTHER_ENDS)) {
            other.matcher(text).results().forEach(it -> ends.add(it.end()));
        }
        if (!text.isEmpty()) {
            ends.add(text.length());
        }
        return ends;
    }

    private static int behindClosing(String text, int end) {
        int moved = end;
        while (moved < text.length() && CLOSING.indexOf(text.charAt(moved)) >= 0) {
            moved++;
        }
        while (moved > end && moved < text.length() && Character.isWhitespace(text.charAt(moved))) {
            moved++;
        }
        return moved;
    }

    private static void add(String text, int from, int to, List<Span> spans) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(new Span(start, end));
        }
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
