package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;

import java.text.BreakIterator;
import java.util.Comparator;
import java.util.Locale;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;

/** The sentences of a passage, each exactly as it stands there. */
final class Sentences {
    private static final Comparator<PassageTheme.Why> STRONGEST =
            comparing(PassageTheme.Why::strength).thenComparingInt(PassageTheme.Why::start);

    private final String text;
    private final BreakIterator breaks;

    Sentences(Passage passage) {
        text = passage.wording().text();
        breaks = BreakIterator.getSentenceInstance(Locale.of(passage.wording().language()));
        breaks.setText(text);
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
        int inside = Math.clamp(place, 0, text.length() - 1);
        int end = breaks.following(inside);
        int start = breaks.previous();
        return text.substring(start, end).strip();
    }
}
