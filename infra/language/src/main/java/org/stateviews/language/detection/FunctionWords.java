package org.stateviews.language.detection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * Articles, prepositions, titles before a name: what tells an English title from a French one when
 * both are made of the same Latin nouns. A word that two of the languages have tells nothing.
 */
final class FunctionWords {

    private static final Map<String, CharArraySet> WORDS =
            Map.of(
                    "en", words("english", "mr", "mrs", "ms"),
                    "fr", words("french", "mm", "mme", "mmes"),
                    "es", words("spanish", "sr", "sra", "sres", "sras"));

    private FunctionWords() {}

    /** How many words of a text only this one of the official languages of the script has. */
    static long in(String words, String language) {
        return WORDS.containsKey(language)
                ? Arrays.stream(words.split(" ")).filter(it -> only(it, language)).count()
                : 0;
    }

    /** A single letter may as well number a paragraph. */
    private static boolean only(String word, String language) {
        return word.length() > 1
                && WORDS.entrySet().stream()
                        .allMatch(
                                it -> it.getValue().contains(word) == it.getKey().equals(language));
    }

    private static CharArraySet words(String language, String... titles) {
        try (var in = SnowballFilter.class.getResourceAsStream(language + "_stop.txt")) {
            var words =
                    CharArraySet.copy(
                            WordlistLoader.getSnowballWordSet(
                                    Objects.requireNonNull(in), StandardCharsets.UTF_8));
            words.addAll(List.of(titles));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("list of function words", e);
        }
    }
}
