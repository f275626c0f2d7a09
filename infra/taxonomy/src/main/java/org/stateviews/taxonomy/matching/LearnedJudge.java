package org.stateviews.taxonomy.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.LearnedTheme;
import org.stateviews.taxonomy.Strength;

/**
 * Weighs what the rules say against what reviews taught. Rules stay what they are: their reasons
 * are kept, and a theme of which nothing was learned keeps its score.
 */
final class LearnedJudge {

    /** Words that are shown as reasons. */
    private static final int SHOWN = 3;

    private static final Evidence NONE = new Evidence(0, false, false);

    private final Passage passage;
    private final PassageTerms terms;

    private LearnedJudge(Passage passage) {
        this.passage = passage;
        this.terms = PassageTerms.of(passage);
    }

    /** Changes the matches of the rules where something was learned of their concepts. */
    static void judge(ConceptScheme scheme, Passage passage, List<ThemeMatch> matches) {
        if (scheme.learned().isEmpty()) {
            return;
        }
        var judge = new LearnedJudge(passage);
        var found = List.copyOf(matches);
        scheme.learned()
                .byNotation()
                .forEach(
                        (notation, theme) ->
                                scheme.concept(notation)
                                        .flatMap(it -> judge.match(it, theme, found))
                                        .ifPresent(it -> replace(matches, it)));
    }

    private static void replace(List<ThemeMatch> matches, ThemeMatch judged) {
        matches.removeIf(it -> isOf(it, judged.concept()));
        matches.add(judged);
    }

    /** Score of the rules for a theme: the highest of its own and of those below it. */
    static double rules(String notation, List<ThemeMatch> matches) {
        return matches.stream()
                .filter(it -> isUnder(it.concept(), notation))
                .mapToDouble(ThemeMatch::score)
                .max()
                .orElse(0);
    }

    private static boolean isOf(ThemeMatch match, Concept concept) {
        return match.concept().notation().equals(concept.notation());
    }

    private static boolean isUnder(Concept concept, String notation) {
        return concept.notation().equals(notation) || concept.ancestors().contains(notation);
    }

    /** Empty where neither rules nor words say anything for it. */
    private Optional<ThemeMatch> match(
            Concept concept, LearnedTheme theme, List<ThemeMatch> matches) {
        double score = theme.score(rules(concept.notation(), matches), terms.spoken(theme));
        var words = reasons(theme);
        return matches.stream()
                .filter(it -> isOf(it, concept))
                .findFirst()
                .map(it -> it.judged(score, joined(it.why(), words)))
                .or(
                        () ->
                                words.isEmpty() || score < ThemeMatch.GIVEN
                                        ? Optional.empty()
                                        : Optional.of(
                                                new ThemeMatch(
                                                        concept,
                                                        NONE,
                                                        score,
                                                        false,
                                                        Stance.STATED,
                                                        words)));
    }

    private static List<Reason> joined(List<Reason> rules, List<Reason> words) {
        var free =
                words.stream()
                        .filter(
                                it ->
                                        rules.stream()
                                                .filter(rule -> rule.heading() == null)
                                                .noneMatch(
                                                        rule -> rule.place().overlaps(it.place())));
        return Stream.concat(rules.stream(), free).toList();
    }

    private List<Reason> reasons(LearnedTheme theme) {
        return terms.speakingFor(theme, SHOWN).stream()
                .map(
                        it ->
                                new Reason(
                                        passage.text().substring(it.start(), it.end()),
                                        Strength.LEARNED,
                                        passage.text().substring(it.start(), it.end()),
                                        it.start(),
                                        it.end(),
                                        null))
                .toList();
    }
}
