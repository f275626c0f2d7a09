package org.stateviews.taxonomy.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.monitor.HighlightsMatch.Hit;

/**
 * Where words of a pattern stand. Lucene tells word by word, and tells the position of a stop word
 * within a phrase but not its offsets; words that follow one another are one place.
 */
final class Places {

    private final List<Span> spans = new ArrayList<>();
    private int start = -1;
    private int end = -1;
    private int lastPosition;

    private Places() {}

    /** In the order of the text, none overlapping. */
    static List<Span> of(Collection<Hit> hits) {
        var places = new Places();
        hits.stream()
                .sorted(
                        Comparator.comparingInt(Hit::startPosition)
                                .thenComparingInt(Hit::endPosition))
                .forEach(places::add);
        places.finish();
        return List.copyOf(places.spans);
    }

    private void add(Hit hit) {
        if (start >= 0 && hit.startPosition() > lastPosition + 1) {
            finish();
        }
        if (hit.startOffset() >= 0) {
            start = start < 0 ? hit.startOffset() : Math.min(start, hit.startOffset());
            end = Math.max(end, hit.endOffset());
        }
        lastPosition = start < 0 ? hit.endPosition() : Math.max(lastPosition, hit.endPosition());
    }

    private void finish() {
        if (start >= 0) {
            spans.add(new Span(start, end));
        }
        start = -1;
        end = -1;
        lastPosition = 0;
    }
}
