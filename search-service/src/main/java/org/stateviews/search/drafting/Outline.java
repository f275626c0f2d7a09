package org.stateviews.search.drafting;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;

/** In which order a report goes through the concepts of a scheme, and which stands under which. */
final class Outline {
    private final Map<String, Topic> topics = new LinkedHashMap<>();

    Outline(ConceptScheme scheme) {
        scheme.concepts().forEach(it -> topics.put(it.notation(), topic(it, scheme)));
    }

    /** Topics that are mentioned, in the scheme's order; what it does not know comes last. */
    List<Topic> of(Collection<String> mentioned) {
        var known = topics.values().stream().filter(it -> mentioned.contains(it.notation()));
        var all = new ArrayList<>(known.toList());
        new TreeSet<>(mentioned)
                .stream()
                        .filter(it -> !topics.containsKey(it))
                        .map(Topic::unknown)
                        .forEach(all::add);
        return List.copyOf(all);
    }

    /** The same by the section that they stand in, the section's own first. */
    Map<Topic, List<Topic>> sections(Collection<String> mentioned) {
        return of(mentioned).stream()
                .sorted(comparing(Topic::isSection).reversed())
                .collect(groupingBy(this::section, LinkedHashMap::new, toList()));
    }

    private Topic section(Topic topic) {
        return topics.getOrDefault(topic.section(), topic);
    }

    private static Topic topic(Concept concept, ConceptScheme scheme) {
        var above = concept.ancestors();
        return new Topic(
                concept.notation(),
                concept.level(),
                concept.label(OfficialLanguage.ENGLISH),
                above.isEmpty() ? concept.notation() : above.getLast(),
                isHeading(concept) ? concept.notation() : section(concept, scheme));
    }

    private static String section(Concept concept, ConceptScheme scheme) {
        return concept.ancestors().stream()
                .filter(it -> scheme.concept(it).filter(Outline::isHeading).isPresent())
                .findFirst()
                .orElse(concept.notation());
    }

    private static boolean isHeading(Concept concept) {
        return concept.level() == Level.PILLAR || concept.level() == Level.THEME;
    }
}
