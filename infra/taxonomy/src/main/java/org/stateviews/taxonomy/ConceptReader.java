package org.stateviews.taxonomy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.stateviews.contracts.language.OfficialLanguage;

/** Reads concepts one by one, and notes what is wrong with each. */
final class ConceptReader {

    private final SchemeModel model;
    private final Map<Resource, String> notations;
    private final Problems problems;

    ConceptReader(SchemeModel model, Map<Resource, String> notations, Problems problems) {
        this.model = model;
        this.notations = notations;
        this.problems = problems;
    }

    /** The concept, or empty after noting why it is none. */
    Optional<Concept> read(Resource concept) {
        var labels = labels(concept);
        var ancestors = ancestors(concept);
        var patterns = patterns(concept, labels);
        if (labels.isEmpty()) {
            problem(concept, "has no skos:prefLabel in any of the six languages");
        }
        return level(concept)
                .map(
                        it ->
                                new Concept(
                                        concept.stringValue(),
                                        notation(concept),
                                        it,
                                        labels,
                                        text(concept, SKOS.DEFINITION),
                                        text(concept, DCTERMS.SOURCE),
                                        ancestors,
                                        patterns));
    }

    private Optional<Level> level(Resource concept) {
        var name = text(concept, Words.LEVEL);
        for (var level : Level.values()) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        problem(concept, "needs an sv:level out of " + List.of(Level.values()));
        return Optional.empty();
    }

    private Map<OfficialLanguage, Labels> labels(Resource concept) {
        var preferred = byLanguage(concept, SKOS.PREF_LABEL);
        var alternatives = byLanguage(concept, SKOS.ALT_LABEL);
        var labels = new EnumMap<OfficialLanguage, Labels>(OfficialLanguage.class);
        preferred.forEach(
                (language, names) -> {
                    if (names.size() > 1) {
                        problem(concept, "has two names in " + language.code() + ": " + names);
                    }
                    var others = alternatives.getOrDefault(language, List.of());
                    labels.put(language, new Labels(names.getFirst(), others));
                });
        return labels;
    }

    private Map<OfficialLanguage, List<String>> byLanguage(Resource concept, IRI property) {
        var texts = new EnumMap<OfficialLanguage, List<String>>(OfficialLanguage.class);
        for (var value : model.values(concept, property)) {
            SchemeReader.taggedWith(value)
                    .ifPresent(
                            it ->
                                    texts.computeIfAbsent(it, _ -> new ArrayList<>())
                                            .add(value.stringValue()));
        }
        return texts;
    }

    private List<String> ancestors(Resource concept) {
        var above = new LinkedHashSet<Resource>();
        var next = broader(concept);
        while (next.isPresent()) {
            if (next.get().equals(concept) || !above.add(next.get())) {
                problem(concept, "stands above itself");
                break;
            }
            next = broader(next.get());
        }
        return above.stream().map(this::notation).toList();
    }

    private Optional<Resource> broader(Resource concept) {
        var broader = model.values(concept, SKOS.BROADER);
        if (broader.size() > 1) {
            problem(concept, "has more than one skos:broader");
        }
        var first = broader.stream().filter(Resource.class::isInstance).map(Resource.class::cast);
        var known = first.filter(notations::containsKey).findFirst();
        if (known.isEmpty() && !broader.isEmpty()) {
            problem(concept, "has skos:broader " + broader + ", which is no concept here");
        }
        return known;
    }

    private List<Pattern> patterns(Resource concept, Map<OfficialLanguage, Labels> labels) {
        var patterns = new ArrayList<Pattern>();
        for (var strength : Strength.ofPatterns()) {
            for (var value : model.values(concept, Words.of(strength))) {
                pattern(concept, strength, value).ifPresent(patterns::add);
            }
        }
        if (!text(concept, Words.LABELS_MATCH).equals("false")) {
            labels.forEach(
                    (language, names) ->
                            names.all().forEach(it -> patterns.add(Pattern.ofLabel(language, it))));
        }
        return patterns;
    }

    private Optional<Pattern> pattern(Resource concept, Strength strength, Value value) {
        var where = notation(concept) + " sv:" + strength.name().toLowerCase(Locale.ROOT);
        return SchemeReader.language(value, where, problems)
                .map(it -> new Pattern(it, strength, value.stringValue()));
    }

    private String text(Resource concept, IRI property) {
        return model.values(concept, property).stream()
                .map(Value::stringValue)
                .findFirst()
                .orElse("");
    }

    private String notation(Resource concept) {
        return notations.getOrDefault(concept, concept.stringValue());
    }

    private void problem(Resource concept, String what) {
        problems.add(notation(concept) + " " + what);
    }
}
