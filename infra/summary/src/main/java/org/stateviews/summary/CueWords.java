package org.stateviews.summary;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

/**
 * Words by which a sentence that takes a position is told from one that is polite, after
 * Edmundson's cue method (1969). They are read from {@code cue-words.txt} and compared as stems,
 * stop words included, because <em>must</em> and «не» are among them.
 */
final class CueWords {

    private static final CueWords SHIPPED = read();

    private final Map<OfficialLanguage, Set<String>> position = empty();
    private final Map<OfficialLanguage, Set<String>> courtesy = empty();

    private CueWords() {}

    static CueWords shipped() {
        return SHIPPED;
    }

    /** What a sentence says of itself. */
    Tone tone(Sentence sentence) {
        var terms = Terms.of(sentence.text(), LanguageAnalyzers.everyWord(sentence.language()));
        if (terms.stream().anyMatch(requireNonNull(position.get(sentence.language()))::contains)) {
            return Tone.POSITION;
        }
        return terms.stream().anyMatch(requireNonNull(courtesy.get(sentence.language()))::contains)
                ? Tone.COURTESY
                : Tone.PLAIN;
    }

    private static Map<OfficialLanguage, Set<String>> empty() {
        var sets = new EnumMap<OfficialLanguage, Set<String>>(OfficialLanguage.class);
        for (var language : OfficialLanguage.values()) {
            sets.put(language, new HashSet<>());
        }
        return sets;
    }

    private static CueWords read() {
        var words = new CueWords();
        var file = requireNonNull(CueWords.class.getResourceAsStream("cue-words.txt"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void add(String line) {
        var parts = line.split(" ", 3);
        var language = OfficialLanguage.ofCode(parts[0]).orElseThrow();
        var sets = parts[1].equals("position") ? position : courtesy;
        requireNonNull(sets.get(language))
                .addAll(Terms.of(parts[2], LanguageAnalyzers.everyWord(language)));
    }
}
