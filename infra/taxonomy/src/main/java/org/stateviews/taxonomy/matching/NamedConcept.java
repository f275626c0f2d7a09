package org.stateviews.taxonomy.matching;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;

/**
 * A concept that a query names.
 *
 * @param namedIn languages in which its words are a label; often two or more where languages share
 *     a word
 * @param words as they stand in the query
 * @param whole whether the query says nothing else
 */
public record NamedConcept(
        Concept concept, Set<OfficialLanguage> namedIn, String words, boolean whole) {

    public NamedConcept {
        namedIn = Set.copyOf(EnumSet.copyOf(namedIn));
    }

    /**
     * Its labels in every language, in the language of the query too: only so do six queries, one
     * in each language, ask for the same.
     */
    public Map<OfficialLanguage, List<String>> terms() {
        var terms = new EnumMap<OfficialLanguage, List<String>>(OfficialLanguage.class);
        concept.labels().forEach((language, labels) -> terms.put(language, labels.all()));
        return terms;
    }
}
