package org.stateviews.worker.passages;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Paragraphs longer than anyone reads at a glance are divided at the ends of sentences, so that a
 * book without a blank line is still found and shown piece by piece. Nothing is left out.
 */
final class Sentences {

    private static final int LONGEST = 5_000;

    private Sentences() {}

    static List<String> pieces(String text) {
        if (text.length() <= LONGEST) {
            return List.of(text);
        }
        var pieces = new ArrayList<String>();
        var sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int start = 0;
        while (text.length() - start > LONGEST) {
            int end = sentences.preceding(start + LONGEST);
            end = end > start ? end : endOfWord(text, start);
            pieces.add(text.substring(start, end).strip());
            start = end;
        }
        pieces.add(text.substring(start).strip());
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }

    private static int endOfWord(String text, int start) {
        int space = text.lastIndexOf(' ', start + LONGEST);
        int end = space > start ? space : start + LONGEST;
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
