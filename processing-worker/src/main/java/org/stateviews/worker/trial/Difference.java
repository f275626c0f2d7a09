package org.stateviews.worker.trial;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.worker.indexing.IndexedPassage;
import org.stateviews.worker.trial.SchemeComparison.ConceptChange;
import org.stateviews.worker.trial.SchemeComparison.PassageChange;

/** Gathers what two schemes say otherwise of the same passages; used from one thread. */
final class Difference {

    private final Map<String, ConceptChange> concepts = new TreeMap<>();
    private final List<PassageChange> changed = new ArrayList<>();
    private final int listed;
    private int passages;
    private int total;

    /**
     * Nothing compared yet.
     *
     * @param listed how many passages are told one by one; the rest is counted
     */
    Difference(int listed) {
        this.listed = listed;
    }

    /** Compares the passages of one submission that count now. */
    void add(List<IndexedPassage> now, List<IndexedPassage> then) {
        var others = then.stream().collect(toMap(IndexedPassage::id, Function.identity()));
        for (var passage : now) {
            var other = others.get(passage.id());
            if (Boolean.TRUE.equals(passage.fields().get(PassageFields.CURRENT)) && other != null) {
                passages++;
                compare(passage, without(other, passage), without(passage, other));
            }
        }
    }

    private void compare(IndexedPassage passage, List<String> gains, List<String> loses) {
        gains.forEach(it -> count(it, 1, 0));
        loses.forEach(it -> count(it, 0, 1));
        if (!gains.isEmpty() || !loses.isEmpty()) {
            total++;
            if (changed.size() < listed) {
                changed.add(change(passage, gains, loses));
            }
        }
    }

    private void count(String notation, int gains, int loses) {
        concepts.merge(
                notation,
                new ConceptChange(notation, gains, loses),
                (one, more) ->
                        new ConceptChange(
                                notation, one.gains() + more.gains(), one.loses() + more.loses()));
    }

    private static List<String> without(IndexedPassage one, IndexedPassage other) {
        var themes = themes(one);
        themes.removeAll(themes(other));
        return List.copyOf(themes);
    }

    private static Set<String> themes(IndexedPassage passage) {
        var themes = new TreeSet<String>();
        if (passage.fields().get(PassageFields.THEME) instanceof List<?> notations) {
            notations.forEach(it -> themes.add(String.valueOf(it)));
        }
        return themes;
    }

    private static PassageChange change(
            IndexedPassage passage, List<String> gains, List<String> loses) {
        return new PassageChange(
                passage.id(),
                text(passage, PassageFields.STATE),
                text(passage, PassageFields.LANGUAGE),
                (String) passage.fields().get(PassageFields.PARAGRAPH),
                text(passage, PassageFields.TEXT),
                gains,
                loses);
    }

    private static String text(IndexedPassage passage, String field) {
        return String.valueOf(passage.fields().get(field));
    }

    SchemeComparison told(@Nullable String from, String to) {
        return new SchemeComparison(
                from, to, passages, total, List.copyOf(concepts.values()), changed);
    }
}
