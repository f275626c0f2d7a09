package org.stateviews.search.themes;

import static java.util.stream.Collectors.toMap;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;

/**
 * A concept scheme for programs.
 *
 * @param id IRI of the scheme
 * @param version changes whenever a file of the scheme does
 * @param items in the scheme's own order
 */
@Schema(name = "ConceptScheme")
record ThemesAnswer(String id, String version, List<Item> items) {
    static ThemesAnswer of(ConceptScheme scheme) {
        var items = scheme.concepts().stream().map(Item::of).toList();
        return new ThemesAnswer(scheme.id(), scheme.version(), items);
    }

    /**
     * A theme, position or need.
     *
     * @param id IRI
     * @param notation what {@code theme}, {@code position} and the themes of passages say
     * @param labels by language, ISO 639-1
     * @param definition in English
     * @param source paragraph that the definition rests on
     * @param ancestors notations of the broader ones, the nearest first
     */
    @Schema(name = "Concept")
    record Item(
            String id,
            String notation,
            Level level,
            Map<String, Names> labels,
            String definition,
            String source,
            List<String> ancestors) {
        private static Item of(Concept concept) {
            return new Item(
                    concept.id(),
                    concept.notation(),
                    concept.level(),
                    names(concept),
                    concept.definition(),
                    concept.source(),
                    concept.ancestors());
        }

        private static Map<String, Names> names(Concept concept) {
            return concept.labels().entrySet().stream()
                    .collect(
                            toMap(
                                    it -> it.getKey().code(),
                                    it ->
                                            new Names(
                                                    it.getValue().preferred(),
                                                    it.getValue().alternatives()),
                                    (one, _) -> one,
                                    TreeMap::new));
        }
    }

    /** What a concept is called in one language: its name, and other words for it. */
    @Schema(name = "ConceptNames")
    record Names(String pref, List<String> alt) {}
}
