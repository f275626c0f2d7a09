package org.stateviews.taxonomy.matching;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.Strength;

/**
 * From the rules that a passage and its headings meet to concepts with scores and reasons. Concepts
 * are told apart by identity, because hashing all their patterns would cost more than matching.
 */
final class Judge {

    private static final Comparator<ThemeMatch> BEST_FIRST =
            Comparator.comparingDouble(ThemeMatch::score)
                    .thenComparingDouble(it -> it.evidence().weight())
                    .thenComparingInt(it -> it.concept().ancestors().size())
                    .reversed()
                    .thenComparing(it -> it.concept().notation());

    private final Passage passage;
    private final Meetings inText;
    private final Map<String, Meetings> inHeadings;
    private final ConceptScheme scheme;
    private final Sentences sentences;
    private final Weights weights = Weights.OURS;

    Judge(
            Passage passage,
            Meetings inText,
            Map<String, Meetings> inHeadings,
            ConceptScheme scheme) {
        this.passage = passage;
        this.inText = inText;
        this.inHeadings = inHeadings;
        this.scheme = scheme;
        this.sentences = new Sentences(passage.text());
    }

    /** All concepts with evidence, the most first; among equals the one that says more. */
    List<ThemeMatch> judge() {
        var context = context();
        var weighed = new IdentityHashMap<Concept, Weighing>();
        conceptsIn(inText, weighed, context, passage.text(), false);
        inHeadings.forEach((it, met) -> conceptsIn(met, weighed, context, it, true));
        var matches = new ArrayList<ThemeMatch>();
        var stances = new Stances(sentences, inText, near());
        weighed.forEach((concept, it) -> matches.add(match(concept, it, stances)));
        matches.removeIf(it -> it.why().isEmpty());
        LearnedJudge.judge(scheme, passage, matches);
        matches.sort(BEST_FIRST);
        if (!matches.isEmpty() && matches.getFirst().given()) {
            matches.set(0, matches.getFirst().asMain());
        }
        return List.copyOf(matches);
    }

    private void conceptsIn(
            Meetings meetings,
            Map<Concept, Weighing> weighed,
            Context context,
            String text,
            boolean heading) {
        var byConcept =
                meetings.concepts().stream()
                        .collect(
                                groupingBy(
                                        it -> it.rule().concept(), IdentityHashMap::new, toList()));
        byConcept.forEach(
                (concept, met) ->
                        weighed.computeIfAbsent(concept, _ -> new Weighing(weights, context))
                                .add(
                                        heading ? speaking(met) : counting(met),
                                        text,
                                        heading ? text : null));
    }

    private ThemeMatch match(Concept concept, Weighing weighing, Stances stances) {
        var evidence = evidence(weighing);
        return new ThemeMatch(
                concept,
                evidence,
                scheme.calibration().score(evidence),
                false,
                stances.of(concept.level(), weighing.reasons()),
                weighing.reasons());
    }

    private Evidence evidence(Weighing weighing) {
        var inText = weighing.reasons().stream().filter(it -> it.heading() == null).toList();
        return new Evidence(
                weighing.evidence(),
                inText.stream().anyMatch(it -> certain(it.strength())),
                sentences.halfHold(inText.stream().map(Reason::place).toList()));
    }

    private Context context() {
        if (inText.inContext() || inHeadings.values().stream().anyMatch(Meetings::inContext)) {
            return Context.PASSAGE;
        }
        return passage.documentInContext() ? Context.DOCUMENT : Context.NONE;
    }

    /** Without what stands in a sentence that an exclusion takes away. */
    private List<Met<Rule.OfConcept>> counting(List<Met<Rule.OfConcept>> met) {
        var excluded =
                met.stream()
                        .filter(it -> strength(it) == Strength.EXCLUDES)
                        .flatMap(it -> it.places().stream())
                        .toList();
        if (excluded.isEmpty()) {
            return speaking(met);
        }
        return speaking(met).stream()
                .map(it -> certain(strength(it)) ? it : it.without(within(excluded)))
                .filter(it -> !it.places().isEmpty())
                .toList();
    }

    private Predicate<Span> within(List<Span> excluded) {
        return place -> excluded.stream().anyMatch(no -> sentences.share(place, no));
    }

    private static List<Met<Rule.OfConcept>> speaking(List<Met<Rule.OfConcept>> met) {
        return met.stream().filter(it -> strength(it) != Strength.EXCLUDES).toList();
    }

    private static boolean certain(Strength strength) {
        return strength == Strength.CERTAIN || strength == Strength.AGAINST;
    }

    private static Strength strength(Met<Rule.OfConcept> met) {
        return met.rule().pattern().strength();
    }

    /** A Chinese sentence says in one character what takes three or more elsewhere. */
    private int near() {
        return passage.language() == OfficialLanguage.CHINESE ? weights.near() / 3 : weights.near();
    }
}
