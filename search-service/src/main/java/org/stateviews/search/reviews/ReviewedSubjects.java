package org.stateviews.search.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.search.index.ThemeReview;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.Stance;

/**
 * What a passage is about after somebody reviewed a theme of it, as the worker will write it: until
 * then readers are shown this.
 */
final class ReviewedSubjects {
    private final ConceptScheme scheme;

    ReviewedSubjects(ConceptScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * The subjects with one more word.
     *
     * @param version how many reviews of the theme at this passage count with it
     */
    Passage.Subjects with(Passage.Subjects before, ThemeReviewed said, int version) {
        var concept = scheme.concept(said.theme());
        var word = word(before, said, version, concept);
        var reviews = new ArrayList<>(before.themeReviews());
        reviews.removeIf(it -> it.theme().equals(said.theme()));
        reviews.add(word);
        var themes = new ArrayList<>(before.themes());
        themes.removeIf(it -> it.notation().equals(said.theme()));
        var is = before.theme(said.theme()).or(() -> concept.map(ReviewedSubjects::theme));
        if (said.verdict().gives() && is.isPresent()) {
            int place =
                    before.theme(said.theme()).map(before.themes()::indexOf).orElse(themes.size());
            themes.add(place, is.get().with(word, side(is.get().stance(), said.against())));
        }
        return before.with(themes, reviews);
    }

    /** What is left when the words of a passage are others: what people say, not what rules did. */
    static Passage.Subjects ofPeople(Passage.Subjects before) {
        var themes =
                before.themes().stream()
                        .filter(it -> it.review() != null)
                        .map(PassageTheme::withoutWhy)
                        .toList();
        return new Passage.Subjects(List.of(), null, List.of(), List.of())
                .with(themes, before.themeReviews());
    }

    private static ThemeReview word(
            Passage.Subjects before, ThemeReviewed said, int version, Optional<Concept> concept) {
        var moved = before.review(said.theme()).map(ThemeReview::movedFrom).orElse(List.of());
        return new ThemeReview(
                said.theme(),
                said.verdict(),
                said.reason(),
                said.account(),
                said.at(),
                version,
                moved,
                concept.isPresent() || before.theme(said.theme()).isPresent());
    }

    private static PassageTheme theme(Concept concept) {
        return new PassageTheme(
                concept.id(),
                concept.notation(),
                concept.ancestors(),
                concept.level(),
                false,
                Stance.STATED,
                1,
                PassageTheme.RULE,
                List.of());
    }

    private static Stance side(Stance seen, boolean against) {
        return against ? Stance.AGAINST : seen == Stance.AGAINST ? Stance.STATED : seen;
    }
}
