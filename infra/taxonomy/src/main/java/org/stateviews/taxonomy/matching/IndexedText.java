package org.stateviews.taxonomy.matching;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** The terms of one text, ready to be asked by many queries for one field. */
final class IndexedText {

    private final String field;
    private final Positions positions;
    private final IndexSearcher searcher;
    private final LeafReaderContext context;

    /**
     * @param field that the queries ask for
     */
    IndexedText(String field, TextTerms terms) {
        this.field = field;
        this.positions = new Positions(terms);
        var index = new MemoryIndex(true);
        index.addField(field, terms.stream());
        this.searcher = index.createSearcher();
        searcher.setQueryCache(null);
        this.context = searcher.getIndexReader().leaves().getFirst();
    }

    Positions positions() {
        return positions;
    }

    /** Where the words of a query stand, meeting by meeting; empty when it is not met. */
    List<Set<Hit>> meetings(Query query) throws IOException {
        var weight = searcher.createWeight(rewritten(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var matches = weight.matches(context, 0);
        var places = matches == null ? null : matches.getMatches(field);
        var meetings = new ArrayList<Set<Hit>>();
        while (places != null && places.next()) {
            meetings.add(words(places));
        }
        return meetings;
    }

    /** Not by the searcher, which counts all clauses of a query each time before it does. */
    @SuppressWarnings("ReferenceEquality") // a query that is done gives itself
    private Query rewritten(Query query) throws IOException {
        var last = query;
        for (var it = last.rewrite(searcher); it != last; it = last.rewrite(searcher)) {
            last = it;
        }
        return last;
    }

    private static Set<Hit> words(MatchesIterator place) throws IOException {
        var words = place.getSubMatches();
        if (words == null) {
            return Set.of(hit(place));
        }
        var hits = new HashSet<Hit>();
        while (words.next()) {
            hits.add(hit(words));
        }
        return hits;
    }

    private static Hit hit(MatchesIterator it) throws IOException {
        return new Hit(it.startPosition(), it.endPosition(), it.startOffset(), it.endOffset());
    }
}
