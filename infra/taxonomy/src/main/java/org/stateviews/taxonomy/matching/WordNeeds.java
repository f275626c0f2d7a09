package org.stateviews.taxonomy.matching;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * What a text must hold for a query to meet it: one word at least of each set. A text that lacks
 * any need not be asked; one that has all may still not be met.
 */
final class WordNeeds extends QueryVisitor {

    /** A word, or all that begin or look alike. */
    sealed interface Wanted {
        String field();
    }

    record Word(String field, Term term) implements Wanted {}

    /** Equal when they are written alike. */
    record WordsLike(String field, String written, ByteRunAutomaton automaton) implements Wanted {

        @Override
        public boolean equals(Object other) {
            return other instanceof WordsLike it && it.written.equals(written);
        }

        @Override
        public int hashCode() {
            return written.hashCode();
        }
    }

    private static final Comparator<Set<Wanted>> NARROWEST = Comparator.comparingInt(Set::size);

    private final boolean any;
    private final List<Supplier<List<Set<Wanted>>>> parts = new ArrayList<>();

    private WordNeeds(boolean any) {
        this.any = any;
    }

    /** Empty when any text may be met. */
    static List<Set<Wanted>> of(Query query) {
        var needs = new WordNeeds(false);
        query.visit(needs);
        return needs.sets();
    }

    private List<Set<Wanted>> sets() {
        var ofParts = parts.stream().map(Supplier::get).toList();
        if (!any) {
            return ofParts.stream().flatMap(List::stream).distinct().toList();
        }
        if (ofParts.isEmpty() || ofParts.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        return List.of(
                ofParts.stream()
                        .flatMap(it -> it.stream().min(NARROWEST).orElseThrow().stream())
                        .collect(toUnmodifiableSet()));
    }

    @Override
    public QueryVisitor getSubVisitor(Occur occur, Query parent) {
        if (occur == Occur.MUST_NOT || (occur == Occur.SHOULD && optional(parent))) {
            return EMPTY_VISITOR;
        }
        var part = new WordNeeds(occur == Occur.SHOULD);
        parts.add(part::sets);
        return part;
    }

    /** Beside what must be there, what may be there decides nothing. */
    private static boolean optional(Query parent) {
        return parent instanceof BooleanQuery it
                && it.getMinimumNumberShouldMatch() == 0
                && it.clauses().stream().anyMatch(clause -> clause.isRequired());
    }

    @Override
    public void consumeTerms(Query query, Term... terms) {
        for (var term : terms) {
            parts.add(() -> List.of(Set.of(new Word(term.field(), term))));
        }
    }

    @Override
    public void consumeTermsMatching(
            Query query, String field, Supplier<ByteRunAutomaton> automaton) {
        var like = new WordsLike(field, query.toString(), automaton.get());
        parts.add(() -> List.of(Set.of(like)));
    }

    @Override
    public void visitLeaf(Query query) {
        parts.add(List::of);
    }
}
