package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Labels;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Pattern;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Passage;

/**
 * Makes a scheme larger by patterns of neighbouring words from the very passages that are then
 * classified, so that as many as possible are worth asking: the cost is rather too high than too
 * low.
 */
final class Crowd {

    private static final long SEED = 5_000;
    private static final int PER_CONCEPT = 20;

    private Crowd() {}

    /** Patterns in the language that has the most. */
    static int most(ConceptScheme scheme) {
        return (int)
                scheme.concepts().stream()
                        .flatMap(it -> it.patterns().stream())
                        .collect(Collectors.groupingBy(Pattern::language, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(it -> it)
                        .max()
                        .orElse(0);
    }

    /** The scheme with so many patterns in each language that the passages are in. */
    static ConceptScheme of(ConceptScheme scheme, List<Passage> passages, int patterns) {
        var more = new ArrayList<Concept>();
        passages.stream()
                .collect(Collectors.groupingBy(Passage::language))
                .forEach(
                        (language, texts) ->
                                fill(
                                        more,
                                        language,
                                        missing(scheme, language, patterns),
                                        words(texts)));
        return scheme.and(more);
    }

    private static int missing(ConceptScheme scheme, OfficialLanguage language, int patterns) {
        long there =
                scheme.concepts().stream()
                        .flatMap(it -> it.patterns().stream())
                        .filter(it -> it.language() == language)
                        .count();
        return (int) Math.max(0, patterns - there);
    }

    private static List<String> words(List<Passage> texts) {
        return texts.stream()
                .flatMap(it -> java.util.regex.Pattern.compile("\\P{L}+").splitAsStream(it.text()))
                .filter(it -> it.length() > 3 && it.length() < 20)
                .toList();
    }

    private static void fill(
            List<Concept> more, OfficialLanguage language, int missing, List<String> words) {
        var random = new Random(SEED);
        for (int i = 0; i < missing; i += PER_CONCEPT) {
            var patterns = new ArrayList<Pattern>();
            for (int j = 0; j < Math.min(PER_CONCEPT, missing - i); j++) {
                patterns.add(new Pattern(language, Strength.LIKELY, pattern(words, random)));
            }
            more.add(concept("made_up_" + language.code() + "_" + i, language, patterns));
        }
    }

    private static String pattern(List<String> words, Random random) {
        int at = random.nextInt(words.size() - 1);
        var two = "\"" + words.get(at) + " " + words.get(at + 1) + "\"";
        return random.nextBoolean() ? two : two + "~3";
    }

    private static Concept concept(
            String notation, OfficialLanguage language, List<Pattern> patterns) {
        var labels = Map.of(language, new Labels(notation, List.of()));
        return new Concept(
                "urn:made-up:" + notation,
                notation,
                Level.THEME,
                labels,
                "",
                "",
                List.of(),
                patterns);
    }
}
