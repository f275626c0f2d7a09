package org.stateviews.worker.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.detection.Detection;

/**
 * In which languages to look at a page: the expected one, else those of its script, else all in
 * turn. What the words turn out to be decides whether another look is worth its time.
 *
 * @param installed names of models
 * @param expected language of the document as far as anybody knows
 * @param orientation as Tesseract guesses, absent when the page has too few letters
 */
record Choice(
        Set<String> installed,
        @Nullable OfficialLanguage expected,
        @Nullable Orientation orientation) {

    private static final List<String> SCRIPTS = List.of("Latin", "Cyrillic", "Arabic", "Han");

    Choice {
        installed = Set.copyOf(installed);
    }

    /**
     * What to try before anybody has looked how the page lies and in which script it is written,
     * which takes half as long as to recognise it: most pages stand upright, and nobody's language
     * is most often written in Latin letters.
     *
     * @return empty when it is not installed
     */
    Optional<String> first() {
        var models =
                expected == null ? Model.ofScript(SCRIPTS.getFirst()) : List.of(Model.of(expected));
        return Model.together(models, installed);
    }

    /**
     * What to look at a few lines with, to learn their language: one model alone, for it loses
     * accents and not words where the language is another of its script.
     *
     * @return empty when none is installed
     */
    Optional<String> sample() {
        return Model.ofScript(SCRIPTS.getFirst()).stream()
                .map(Model::file)
                .filter(installed::contains)
                .findFirst();
    }

    /** Whether the script is one of an official language, and nothing is installed for it. */
    boolean lacksLanguage() {
        var script = orientation == null ? List.<Model>of() : Model.ofScript(orientation.script());
        return !script.isEmpty() && Model.together(script, installed).isEmpty();
    }

    /** What to try, in this order, until the words are good. */
    List<String> inTurn() {
        var turn = new LinkedHashSet<String>();
        if (expected != null && fits(Model.of(expected))) {
            Model.together(List.of(Model.of(expected)), installed).ifPresent(turn::add);
        }
        if (orientation != null) {
            Model.together(Model.ofScript(orientation.script()), installed).ifPresent(turn::add);
        }
        if (turn.isEmpty() || orientation == null) {
            SCRIPTS.forEach(
                    script ->
                            Model.together(Model.ofScript(script), installed).ifPresent(turn::add));
        }
        return turn.isEmpty() ? firstOfAny() : List.copyOf(turn);
    }

    private List<String> firstOfAny() {
        return new ArrayList<>(installed).stream().sorted().limit(1).toList();
    }

    private boolean fits(Model model) {
        var guess = orientation;
        return guess == null
                || Model.ofScript(guess.script()).isEmpty()
                || Model.ofScript(guess.script()).contains(model);
    }

    /**
     * The one model of the language that the words turned out to be in.
     *
     * @param used what they were recognised with
     * @return empty when that is what was used alone, or nobody can say
     */
    Optional<String> better(Detection words, String used) {
        return words.official()
                .filter(_ -> words.sure())
                .flatMap(it -> Model.together(List.of(Model.of(it)), installed))
                .filter(it -> !it.equals(used));
    }

    /**
     * Whether words in this language are as good as they get with what they were recognised with.
     * Several languages at once cost accents; the first of them is least disturbed by the others.
     */
    static boolean agrees(Detection words, String used) {
        return words.official()
                .filter(_ -> words.sure())
                .map(it -> used.split("\\+")[0].equals(Model.of(it).file()))
                .orElse(true);
    }
}
