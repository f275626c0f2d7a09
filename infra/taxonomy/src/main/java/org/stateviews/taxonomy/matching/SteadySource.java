package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;

/**
 * A word, phrase or wildcard with a hash that is the same in every process. Lucene keeps
 * alternatives in the order of their hashes, which it seeds anew at each start, and where two meet
 * the same stretch the first counts: without this a few texts in a thousand would get other themes
 * after a restart.
 */
final class SteadySource extends IntervalsSource {

    private final IntervalsSource source;
    private final String written;

    SteadySource(IntervalsSource source) {
        this.source = source;
        this.written = source.toString();
    }

    @Override
    public IntervalIterator intervals(String field, LeafReaderContext context) throws IOException {
        return source.intervals(field, context);
    }

    @Override
    public IntervalMatchesIterator matches(String field, LeafReaderContext context, int document)
            throws IOException {
        return source.matches(field, context, document);
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        source.visit(field, visitor);
    }

    @Override
    public int minExtent() {
        return source.minExtent();
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        var alternatives = source.pullUpDisjunctions();
        return alternatives.size() < 2
                ? List.of(this)
                : alternatives.stream()
                        .sorted(Comparator.comparing(IntervalsSource::toString))
                        .<IntervalsSource>map(SteadySource::new)
                        .toList();
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SteadySource it && source.equals(it.source);
    }

    @Override
    public String toString() {
        return written;
    }
}
