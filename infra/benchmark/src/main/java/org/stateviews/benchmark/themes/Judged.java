package org.stateviews.benchmark.themes;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.matching.ThemeMatch;

/**
 * A passage and what the classifier said of it.
 *
 * @param matches also those with too little evidence
 * @param evidence of each topic of the file: the most that one of its concepts has
 */
record Judged(Labelled labelled, List<ThemeMatch> matches, Map<String, Evidence> evidence) {

    private static final BinaryOperator<Evidence> MORE =
            BinaryOperator.maxBy(
                    Comparator.comparing(Evidence::enough)
                            .thenComparing(Evidence::certain)
                            .thenComparing(Evidence::wide)
                            .thenComparingDouble(Evidence::weight));

    Judged {
        matches = List.copyOf(matches);
        evidence = Map.copyOf(evidence);
    }

    /**
     * @param topics those of the file: a concept counts as the nearest of them at or above it, and
     *     as nothing when there is none
     */
    static Judged of(Labelled labelled, List<ThemeMatch> matches, Set<String> topics) {
        var evidence = new TreeMap<String, Evidence>();
        for (var match : matches) {
            topic(match.concept(), topics)
                    .ifPresent(it -> evidence.merge(it, match.evidence(), MORE));
        }
        return new Judged(labelled, matches, evidence);
    }

    private static Optional<String> topic(Concept concept, Set<String> topics) {
        return Stream.concat(Stream.of(concept.notation()), concept.ancestors().stream())
                .filter(topics::contains)
                .findFirst();
    }

    /** Topics that it was given. */
    Set<String> given() {
        return evidence.entrySet().stream()
                .filter(it -> it.getValue().enough())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Concepts that it was given, whether the file knows them or not. */
    Set<String> concepts() {
        return matches.stream()
                .filter(ThemeMatch::given)
                .map(it -> it.concept().notation())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean right() {
        return labelled.none() ? concepts().isEmpty() : given().equals(labelled.topics());
    }

    @Override
    public String toString() {
        var why =
                matches.stream()
                        .filter(ThemeMatch::given)
                        .map(
                                it ->
                                        it.concept().notation()
                                                + it.why().stream()
                                                        .map(reason -> reason.words())
                                                        .toList())
                        .toList();
        return "%s given, %s meant: %s %s"
                .formatted(given(), labelled.topics(), labelled.passage().text(), why);
    }
}
