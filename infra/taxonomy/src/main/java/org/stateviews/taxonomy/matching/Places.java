package org.stateviews.taxonomy.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Where words of a pattern stand. Lucene tells word by word, and of a word behind a stop word only
 * the positions of both; words that follow one another are one place.
 */
final class Places {

    private final Positions positions;
    private final List<Span> spans = new ArrayList<>();
    private int lastPosition = -1;

    private Places(Positions positions) {
        this.positions = positions;
    }

    /** In the order of the text. */
    static List<Span> of(Collection<Hit> hits, Positions positions) {
        var places = new Places(positions);
        hits.stream()
                .sorted(
                        Comparator.comparingInt(Hit::startPosition)
                                .thenComparingInt(Hit::endPosition))
                .forEach(places::add);
        return List.copyOf(places.spans);
    }

    private void add(Hit hit) {
        var span = span(hit);
        if (!spans.isEmpty() && hit.startPosition() <= lastPosition + 1) {
            var before = spans.removeLast();
            span =
                    new Span(
                            Math.min(before.start(), span.start()),
                            Math.max(before.end(), span.end()));
        }
        spans.add(span);
        lastPosition = Math.max(lastPosition, hit.endPosition());
    }

    private Span span(Hit hit) {
        return hit.startOffset() >= 0
                ? new Span(hit.startOffset(), hit.endOffset())
                : positions.between(hit.startPosition(), hit.endPosition());
    }
}
