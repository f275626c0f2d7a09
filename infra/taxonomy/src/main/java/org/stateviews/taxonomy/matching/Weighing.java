package org.stateviews.taxonomy.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.taxonomy.Strength;

/**
 * Evidence of one concept in one passage. Words count once, for the strongest pattern that they
 * meet, and a pattern counts once, however often it is met: repeating oneself proves nothing.
 */
final class Weighing {

    private static final Comparator<Met<Rule.OfConcept>> STRONGEST_FIRST =
            Comparator.<Met<Rule.OfConcept>>comparingInt(it -> rank(strength(it)))
                    .thenComparing(Comparator.comparingInt(Met<Rule.OfConcept>::longest).reversed())
                    .thenComparingInt(it -> it.places().getFirst().start())
                    .thenComparing(it -> it.rule().query());

    private final Weights weights;
    private final Context context;
    private final List<Reason> reasons = new ArrayList<>();
    private double evidence;
    private double hints;

    Weighing(Weights weights, Context context) {
        this.weights = weights;
        this.context = context;
    }

    /**
     * Adds what was met in the text, or in a heading.
     *
     * @param heading null for the text
     */
    void add(List<Met<Rule.OfConcept>> met, String text, @Nullable String heading) {
        var taken = new ArrayList<Span>();
        for (var one : met.stream().sorted(STRONGEST_FIRST).toList()) {
            var free = one.places().stream().filter(it -> isFree(it, taken)).toList();
            if (!free.isEmpty()) {
                taken.addAll(one.places());
                weigh(strength(one), heading == null ? 1 : weights.inHeading());
                free.forEach(it -> reasons.add(reason(one, it, text, heading)));
            }
        }
    }

    double evidence() {
        return evidence + Math.min(hints, weights.hintsAtMost());
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }

    private void weigh(Strength strength, double share) {
        double weight = share * weights.of(strength, context);
        if (strength == Strength.HINT) {
            hints += weight;
        } else {
            evidence += weight;
        }
    }

    private static boolean isFree(Span place, List<Span> taken) {
        return taken.stream().noneMatch(place::overlaps);
    }

    private static Reason reason(
            Met<Rule.OfConcept> met, Span place, String text, @Nullable String heading) {
        return new Reason(
                met.rule().query(),
                strength(met),
                text.substring(place.start(), place.end()),
                place.start(),
                place.end(),
                heading);
    }

    private static Strength strength(Met<Rule.OfConcept> met) {
        return met.rule().pattern().strength();
    }

    private static int rank(Strength strength) {
        return switch (strength) {
            case AGAINST -> 0;
            case CERTAIN -> 1;
            case LIKELY -> 2;
            case HINT -> 3;
            case EXCLUDES, LEARNED -> 4;
        };
    }
}
