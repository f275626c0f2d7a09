package org.stateviews.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * A theme, position or need that passages can have, as its scheme says it.
 *
 * @param id its IRI
 * @param notation short name by which the API, the index and evaluations know it; unique in a
 *     scheme
 * @param labels in all languages in which the scheme names it; for shipped concepts all six
 * @param definition in English, empty if the scheme gives none
 * @param source paragraph that the definition rests on, empty if the scheme gives none
 * @param ancestors notations of the broader concepts, the nearest first; empty for a top concept
 * @param patterns labels included, unless the scheme says that they are everyday words
 */
public record Concept(
        String id,
        String notation,
        Level level,
        Map<OfficialLanguage, Labels> labels,
        String definition,
        String source,
        List<String> ancestors,
        List<Pattern> patterns) {

    public Concept {
        labels = Map.copyOf(labels);
        ancestors = List.copyOf(ancestors);
        patterns = List.copyOf(patterns);
    }

    /** Notation of the concept directly above, or empty at the top. */
    public Optional<String> broader() {
        return ancestors.stream().findFirst();
    }

    /**
     * Name in a language; in English where there is none, and the notation where there is none
     * either, so that a page always has something to show.
     */
    public String label(OfficialLanguage language) {
        var found = labels.getOrDefault(language, labels.get(OfficialLanguage.ENGLISH));
        return found == null ? notation : found.preferred();
    }

    /** Whether it is the concept of a notation or stands below it. */
    public boolean isUnder(String other) {
        return notation.equals(other) || ancestors.contains(other);
    }
}
