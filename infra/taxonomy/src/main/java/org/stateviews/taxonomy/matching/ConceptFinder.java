package org.stateviews.taxonomy.matching;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Pattern;
import org.stateviews.taxonomy.SchemeException;

/**
 * Says which concepts a query names, in whichever of the six languages it is: a query is too short
 * to tell its language, so all are tried. Labels name a concept, in any inflected form; patterns do
 * not, because they also match what is only about it.
 *
 * <p>Where one label lies within another ({@code norms} in {@code norms of responsible behaviour})
 * only the longer one is meant. Safe for many threads.
 */
public final class ConceptFinder {

    private record Naming(Concept concept, OfficialLanguage language, Span place) {}

    private final Map<OfficialLanguage, LanguageMatcher> matchers;

    private ConceptFinder(Map<OfficialLanguage, LanguageMatcher> matchers) {
        this.matchers = matchers;
    }

    /**
     * @throws SchemeException naming each label that no query could ever hold
     */
    public static ConceptFinder of(ConceptScheme scheme) {
        var problems = new ArrayList<String>();
        var matchers = new EnumMap<OfficialLanguage, LanguageMatcher>(OfficialLanguage.class);
        for (var language : OfficialLanguage.values()) {
            matchers.put(
                    language, new LanguageMatcher(language, labels(scheme, language), problems));
        }
        var finder = new ConceptFinder(matchers);
        if (!problems.isEmpty()) {
            throw new SchemeException(problems);
        }
        return finder;
    }

    private static List<Rule> labels(ConceptScheme scheme, OfficialLanguage language) {
        var rules = new ArrayList<Rule>();
        for (var concept : scheme.concepts()) {
            var labels = concept.labels().get(language);
            if (labels != null) {
                labels.all()
                        .forEach(
                                it ->
                                        rules.add(
                                                new Rule.OfConcept(
                                                        concept, Pattern.ofLabel(language, it))));
            }
        }
        return rules;
    }

    /** Concepts in the order in which the query names them; empty when it names none. */
    public List<NamedConcept> in(String query) {
        var namings = longest(namings(query));
        var byConcept = new LinkedHashMap<Concept, List<Naming>>();
        namings.forEach(
                it -> byConcept.computeIfAbsent(it.concept(), _ -> new ArrayList<>()).add(it));
        return byConcept.entrySet().stream()
                .map(it -> named(it.getKey(), it.getValue(), query))
                .toList();
    }

    private List<Naming> namings(String query) {
        var namings = new ArrayList<Naming>();
        matchers.forEach(
                (language, matcher) ->
                        matcher.in(query).concepts().stream()
                                .flatMap(
                                        met ->
                                                met.places().stream()
                                                        .map(
                                                                it ->
                                                                        new Naming(
                                                                                met.rule()
                                                                                        .concept(),
                                                                                language,
                                                                                it)))
                                .forEach(namings::add));
        namings.sort(
                Comparator.comparingInt((Naming it) -> it.place().start())
                        .thenComparingInt(it -> -it.place().length()));
        return namings;
    }

    private static List<Naming> longest(List<Naming> namings) {
        return namings.stream()
                .filter(
                        it ->
                                namings.stream()
                                        .noneMatch(
                                                other ->
                                                        other.place().length() > it.place().length()
                                                                && other.place().holds(it.place())))
                .toList();
    }

    private static NamedConcept named(Concept concept, List<Naming> namings, String query) {
        var place = namings.getFirst().place();
        var languages = namings.stream().map(Naming::language).collect(toSet());
        var words = query.substring(place.start(), place.end());
        boolean whole = letters(words) == letters(query);
        return new NamedConcept(concept, languages, words, whole);
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
