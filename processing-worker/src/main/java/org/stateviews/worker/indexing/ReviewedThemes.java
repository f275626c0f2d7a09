package org.stateviews.worker.indexing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.matching.ThemeMatch;
import org.stateviews.worker.classification.Themed;

/**
 * Themes of a passage: first the rules, then people, whose word stands over them. A theme that a
 * person took away is gone whatever rule gives it, and one that a person gave is there though no
 * rule does. What the passage is most about is said by the rules, as long as that one is left.
 *
 * @param said all that people said of its themes, of those too that it has not or that the scheme
 *     does not know
 */
record ReviewedThemes(List<ReviewedTheme> themes, List<PlacedReview<ThemeReviewed>> said) {

    ReviewedThemes {
        themes = List.copyOf(themes);
        said = List.copyOf(said);
    }

    /**
     * Puts both together.
     *
     * @param scheme concept of a notation; empty for one of another scheme, whose review is kept
     *     among what was said
     */
    static ReviewedThemes of(
            Themed passage,
            List<PlacedReview<ThemeReviewed>> said,
            Function<String, Optional<Concept>> scheme) {
        var words =
                said.stream()
                        .map(PlacedReview::said)
                        .collect(toMap(ThemeReviewed::theme, Function.identity()));
        var themes = new ArrayList<ReviewedTheme>();
        for (var match : passage.themes()) {
            var word = words.get(notation(match));
            if (word == null || word.verdict().gives()) {
                themes.add(new ReviewedTheme(match.concept(), match, word));
            }
        }
        var matched = passage.themes().stream().map(ReviewedThemes::notation).collect(toSet());
        said.stream()
                .map(PlacedReview::said)
                .filter(it -> it.verdict().gives() && !matched.contains(it.theme()))
                .forEach(
                        it ->
                                scheme.apply(it.theme())
                                        .map(concept -> new ReviewedTheme(concept, null, it))
                                        .ifPresent(themes::add));
        return new ReviewedThemes(themes, said);
    }

    private static String notation(ThemeMatch match) {
        return match.concept().notation();
    }

    /** The one that the passage is most about, empty when it has none. */
    Optional<ReviewedTheme> main() {
        return themes.stream()
                .filter(it -> it.match() != null && it.match().main())
                .findFirst()
                .or(() -> themes.stream().findFirst());
    }
}
