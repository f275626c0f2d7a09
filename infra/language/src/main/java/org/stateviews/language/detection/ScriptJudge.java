package org.stateviews.language.detection;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.Scores.Score;

/**
 * Decides between the languages of one script. All weights are logarithms, as the scores are.
 *
 * <p>First the likeliest official language is found, then held against its neighbours. Official
 * ones are expected: a neighbour has to be e²⁵ times as likely, which three words are not and two
 * lines of a true neighbour always are. A text that fits no known language is none of the six
 * either.
 */
record ScriptJudge(UnicodeScript script, Ngrams ngrams) {

    /** ISO 639-3 for a language that has no code here: no official one, and nobody knows which. */
    static final String UNKNOWN = "mis";

    private static final double EXPECTED = 25;
    private static final double FOREIGN_LETTER = 3;
    private static final double FUNCTION_WORD = 25;

    /** By how much a text must speak for its language to be sure of it. */
    private static final double SURE = 25;

    /**
     * Average score of a pair or triple of letters in a text of 30 letters or more. Official
     * languages were measured above −7.7, lists of foreign names among them; languages without a
     * profile below −7.9.
     */
    private static final double STRANGE = -7.8;

    private static final int FEWEST_TO_BE_STRANGE = 30;

    /**
     * An official language and what speaks for it. Its function words count among official ones
     * only, for near neighbours share many of them.
     */
    private record Official(String language, double againstNeighbours, double amongOfficials) {}

    /**
     * Language of words in this script.
     *
     * @param words in lower case, one space before, between and after them
     */
    Detection judged(String words) {
        var scores = ngrams.scores(words);
        var neighbour = scores.best(it -> OfficialLanguage.ofCode(it).isEmpty());
        var officials = officials(words, scores);
        if (officials.isEmpty()) {
            var named = Telltale.of(script, words).orElse(neighbour.language());
            return Detection.of(named, script, true);
        }
        if (strange(words, scores, officials.getFirst().language())) {
            return Detection.of(named(words, scores, neighbour), script, true);
        }
        var best = officials.getFirst();
        double margin = best.againstNeighbours() - neighbour.value();
        if (margin < 0) {
            return Detection.of(neighbour.language(), script, -margin >= SURE);
        }
        double sureness = Math.min(margin, lead(officials));
        return Detection.of(best.language(), script, sureness >= SURE);
    }

    /** Official languages of the script that the text may be in, the likeliest first. */
    private static List<Official> officials(String words, Scores scores) {
        return Stream.of(Alphabet.values())
                .filter(it -> scores.languages().contains(it.language()) && !it.excludes(words))
                .map(it -> official(it, words, scores))
                .sorted(Comparator.comparingDouble(Official::amongOfficials).reversed())
                .toList();
    }

    private static Official official(Alphabet alphabet, String words, Scores scores) {
        var language = alphabet.language();
        double score =
                scores.best(language::equals).value()
                        + EXPECTED
                        - FOREIGN_LETTER * alphabet.foreign(words);
        return new Official(
                language, score, score + FUNCTION_WORD * FunctionWords.in(words, language));
    }

    private static double lead(List<Official> officials) {
        return officials.size() == 1
                ? Double.POSITIVE_INFINITY
                : officials.get(0).amongOfficials() - officials.get(1).amongOfficials();
    }

    private static boolean strange(String words, Scores scores, String language) {
        return Alphabet.letters(words) >= FEWEST_TO_BE_STRANGE
                && scores.best(language::equals).value() < STRANGE * scores.grams();
    }

    private String named(String words, Scores scores, Score neighbour) {
        return Telltale.of(script, words)
                .orElse(
                        strange(words, scores, neighbour.language())
                                ? UNKNOWN
                                : neighbour.language());
    }
}
