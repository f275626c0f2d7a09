package org.stateviews.benchmark.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What passages of a topic got instead, and what those meant that got it wrongly. A passage with
 * several counts for each.
 */
record Confusions(String topic, List<Judged> judged) {

    /** For a missed topic: what was given and not meant. */
    String missed() {
        return of(
                judged.stream().filter(it -> meant(it) && !given(it)),
                it -> without(it.given(), it.labelled().topics()));
    }

    /** For a topic given wrongly: what was meant and not given. */
    String wrong() {
        return of(
                judged.stream().filter(it -> given(it) && !meant(it)),
                it ->
                        it.labelled().topics().isEmpty()
                                ? Set.of(it.labelled().none() ? "none" : "other")
                                : without(it.labelled().topics(), it.given()));
    }

    private boolean meant(Judged it) {
        return it.labelled().topics().contains(topic);
    }

    private boolean given(Judged it) {
        return it.given().contains(topic);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        var left =
                some.stream()
                        .filter(it -> !others.contains(it))
                        .collect(Collectors.toUnmodifiableSet());
        return left.isEmpty() ? Set.of("nothing else") : left;
    }

    private static String of(Stream<Judged> some, Function<Judged, Set<String>> instead) {
        return some
                .flatMap(it -> instead.apply(it).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue()
                                .reversed()
                                .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(it -> it.getKey() + " " + it.getValue())
                .collect(Collectors.joining(", "));
    }
}
