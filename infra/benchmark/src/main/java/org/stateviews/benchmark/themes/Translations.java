package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether the same sentence is judged alike in every two languages. */
final class Translations {

    private record Pair(Judged one, Judged other) {}

    private final List<Pair> pairs = new ArrayList<>();

    Translations(List<Judged> judged) {
        judged.stream()
                .filter(it -> !it.labelled().sentence().isEmpty())
                .collect(Collectors.groupingBy(it -> it.labelled().sentence()))
                .values()
                .forEach(this::pair);
    }

    private void pair(List<Judged> translations) {
        for (int i = 0; i < translations.size(); i++) {
            for (int j = i + 1; j < translations.size(); j++) {
                pairs.add(new Pair(translations.get(i), translations.get(j)));
            }
        }
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** Pairs with the same topics of the file. */
    Share sameTopics() {
        return same(Judged::given);
    }

    /** Pairs with the same concepts of the scheme, which is harder. */
    Share sameConcepts() {
        return same(Judged::concepts);
    }

    private Share same(Function<Judged, Object> what) {
        return Share.of(pairs, it -> what.apply(it.one()).equals(what.apply(it.other())));
    }
}
