package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.summary.SentenceSplitter;
import org.stateviews.summary.Span;

/** The sentences of a passage, each exactly as it stands there. */
final class Sentences {
    private static final Comparator<PassageTheme.Why> STRONGEST =
            comparing(PassageTheme.Why::strength).thenComparingInt(PassageTheme.Why::start);

    private final String text;
    private final List<Span> spans;
    private final int words;

    Sentences(Passage passage) {
        text = passage.wording().text();
        spans = SentenceSplitter.spans(text);
        words = behindNumber(text, passage.place().paragraph());
    }

    /**
     * The sentence that has the strongest reason for a theme; the first one when the theme stands
     * in the heading, or a person gave it.
     */
    String about(PassageTheme theme) {
        return at(
                theme.why().stream()
                        .filter(it -> it.heading() == null)
                        .min(STRONGEST)
                        .map(PassageTheme.Why::start)
                        .orElse(0));
    }

    private String at(int place) {
        return spans.stream()
                .filter(it -> it.end() > place)
                .findFirst()
                .map(it -> text.substring(Math.max(it.start(), words), it.end()))
                .orElse(text);
    }

    /** Where the words of a paragraph begin: its number is cited, and not quoted once more. */
    private static int behindNumber(String text, @Nullable String number) {
        if (number == null || !text.startsWith(number)) {
            return 0;
        }
        int place = number.length();
        while (place < text.length() && isPoint(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static boolean isPoint(char letter) {
        return Character.isWhitespace(letter) || ".):-–、．".indexOf(letter) >= 0;
    }
}
