package org.stateviews.taxonomy.matching;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the sentences of a text begin and end, by Unicode's rules and at semicolons. */
final class Sentences {

    /** Lists of a resolution's style put one thing after the other, parted by these. */
    private static final String PARTING = ";；؛";

    private final List<Span> spans = new ArrayList<>();

    Sentences(String text) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
        breaks.setText(text);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            part(text, start, end);
            start = end;
        }
    }

    private void part(String text, int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (PARTING.indexOf(text.charAt(i)) >= 0) {
                spans.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < to) {
            spans.add(new Span(start, to));
        }
    }

    /** Whether a sentence holds some of both. */
    boolean share(Span one, Span other) {
        return spans.stream().anyMatch(it -> it.overlaps(one) && it.overlaps(other));
    }

    /** Whether half of them or more hold some of these places. */
    boolean halfHold(List<Span> places) {
        long holding = spans.stream().filter(it -> places.stream().anyMatch(it::overlaps)).count();
        return 2 * holding >= spans.size();
    }
}
