package org.stateviews.summary;

import static java.util.Objects.requireNonNull;

import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * What is ranked: one sentence, of somebody, in one language.
 *
 * @param id by which the caller finds it again; never read here, so it need not be unique
 * @param group who speaks, as a rule the code of a State
 * @param concepts what it is about, in words that are the same in all languages, such as notations
 *     of a scheme: the only bridge between sentences in different languages
 * @param positions that it takes, in words of the caller; they are concepts as well
 */
public record Sentence(
        String id,
        String group,
        OfficialLanguage language,
        String text,
        Set<String> concepts,
        Set<String> positions) {

    public Sentence {
        requireNonNull(id);
        requireNonNull(group);
        requireNonNull(language);
        requireNonNull(text);
        concepts = Set.copyOf(concepts);
        positions = Set.copyOf(positions);
    }

    /** A sentence that nothing more is known of. */
    public static Sentence of(String id, String group, OfficialLanguage language, String text) {
        return new Sentence(id, group, language, text, Set.of(), Set.of());
    }

    /** The same with these concepts. */
    public Sentence about(Set<String> concepts) {
        return new Sentence(id, group, language, text, concepts, positions);
    }

    /** The same with these positions. */
    public Sentence taking(Set<String> positions) {
        return new Sentence(id, group, language, text, concepts, positions);
    }
}
