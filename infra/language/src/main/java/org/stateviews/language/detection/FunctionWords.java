package org.stateviews.language.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Articles, prepositions, titles before a name: what tells an English title from a French one when
 * both are made of the same Latin nouns. A word that two of the languages have tells nothing.
 */
final class FunctionWords {

    private static final Map<String, String> LANGUAGES =
            ownWords(
                    Map.of(
                            "en", words("english", "mr", "mrs", "ms"),
                            "fr", words("french", "mm", "mme", "mmes"),
                            "es", words("spanish", "sr", "sra", "sres", "sras")));

    private static final Set<String> TOLD = Set.copyOf(LANGUAGES.values());

    private FunctionWords() {}

    /** How many words of a text only this one of the official languages of the script has. */
    static long in(String words, String language) {
        return TOLD.contains(language)
                ? Arrays.stream(words.split(" "))
                        .filter(it -> language.equals(LANGUAGES.get(it)))
                        .count()
                : 0;
    }

    /** Words of one language alone; a single letter may as well number a paragraph. */
    private static Map<String, String> ownWords(Map<String, Set<String>> words) {
        var own = new HashMap<String, String>();
        var shared = new HashSet<String>();
        words.forEach(
                (language, all) ->
                        all.stream()
                                .filter(it -> it.length() > 1)
                                .filter(it -> own.put(it, language) != null)
                                .forEach(shared::add));
        own.keySet().removeAll(shared);
        return Map.copyOf(own);
    }

    private static Set<String> words(String language, String... titles) {
        try (var in = SnowballFilter.class.getResourceAsStream(language + "_stop.txt")) {
            var words =
                    CharArraySet.copy(
                            WordlistLoader.getSnowballWordSet(
                                    Objects.requireNonNull(in), StandardCharsets.UTF_8));
            words.addAll(List.of(titles));
            return words.stream()
                    .map(it -> new String((char[]) it))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("list of function words", e);
        }
    }
}
