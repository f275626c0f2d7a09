package org.stateviews.taxonomy.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.stateviews.taxonomy.matching.WordNeeds.Wanted;

/**
 * Which queries are worth asking of a text, by the words that they need: thousands cost little,
 * because each waits at the rarest of its needs, and all others are looked up as one bit.
 */
final class WorthAsking {

    private final Map<Wanted, Integer> numbers = new HashMap<>();
    private final Map<String, Map<BytesRef, Integer>> words = new HashMap<>();
    private final Map<String, Map<WordNeeds.WordsLike, Integer>> alike = new HashMap<>();
    private final List<int[][]> needs = new ArrayList<>();
    private final List<List<Integer>> waiting = new ArrayList<>();
    private final List<Integer> always = new ArrayList<>();

    /**
     * @param ofQueries the needs of each query, by its number
     */
    WorthAsking(List<List<Set<Wanted>>> ofQueries) {
        var asked = new HashMap<Wanted, Integer>();
        for (var sets : ofQueries) {
            sets.forEach(set -> set.forEach(it -> asked.merge(it, 1, Integer::sum)));
        }
        for (int query = 0; query < ofQueries.size(); query++) {
            add(query, ofQueries.get(query), asked);
        }
    }

    /** Words that many queries ask for are those that many texts have. */
    private void add(int query, List<Set<Wanted>> sets, Map<Wanted, Integer> asked) {
        needs.add(
                sets.stream()
                        .map(it -> it.stream().mapToInt(this::number).toArray())
                        .toArray(int[][]::new));
        sets.stream()
                .min(
                        Comparator.comparingInt(
                                set ->
                                        set.stream()
                                                .mapToInt(it -> asked.getOrDefault(it, 0))
                                                .sum()))
                .ifPresentOrElse(
                        rarest -> rarest.forEach(it -> waiting.get(number(it)).add(query)),
                        () -> always.add(query));
    }

    private int number(Wanted wanted) {
        var known = numbers.get(wanted);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(wanted, number);
        waiting.add(new ArrayList<>());
        switch (wanted) {
            case WordNeeds.Word it ->
                    words.computeIfAbsent(it.field(), _ -> new HashMap<>())
                            .put(it.term().bytes(), number);
            case WordNeeds.WordsLike it ->
                    alike.computeIfAbsent(it.field(), _ -> new HashMap<>()).put(it, number);
        }
        return number;
    }

    /**
     * Queries that a text may meet, in their order.
     *
     * @param fields each with the terms of the text that count in it
     */
    BitSet of(Map<String, TextTerms> fields) {
        var held = new BitSet(numbers.size());
        fields.forEach(
                (field, terms) ->
                        terms.terms().stream()
                                .map(TextTerm::bytes)
                                .distinct()
                                .forEach(word -> note(field, word, held)));
        var queries = new BitSet(needs.size());
        always.forEach(queries::set);
        held.stream()
                .mapToObj(waiting::get)
                .flatMap(List::stream)
                .filter(it -> hasAll(it, held))
                .forEach(queries::set);
        return queries;
    }

    private void note(String field, BytesRef word, BitSet held) {
        var number = words.getOrDefault(field, Map.of()).get(word);
        if (number != null) {
            held.set(number);
        }
        alike.getOrDefault(field, Map.of())
                .forEach(
                        (it, like) -> {
                            if (it.automaton().run(word.bytes, word.offset, word.length)) {
                                held.set(like);
                            }
                        });
    }

    private boolean hasAll(int query, BitSet held) {
        for (var set : needs.get(query)) {
            if (!hasOne(set, held)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasOne(int[] set, BitSet held) {
        for (int word : set) {
            if (held.get(word)) {
                return true;
            }
        }
        return false;
    }
}
