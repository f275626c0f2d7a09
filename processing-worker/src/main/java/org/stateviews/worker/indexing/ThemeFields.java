package org.stateviews.worker.indexing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.matching.Reason;
import org.stateviews.worker.classification.Themed;

/** What a passage is about, in the fields of the index. */
final class ThemeFields {

    private ThemeFields() {}

    /**
     * Puts the themes of a passage.
     *
     * @param said what people said of them
     * @param scheme concept of a notation, empty for one that the scheme of the index has not
     */
    static void put(
            Map<String, Object> fields,
            Themed passage,
            List<PlacedReview<ThemeReviewed>> said,
            Function<String, Optional<Concept>> scheme) {
        var reviewed = ReviewedThemes.of(passage, said, scheme);
        var themes = reviewed.themes();
        var main = reviewed.main();
        put(fields, PassageFields.THEME, notations(themes));
        put(
                fields,
                PassageFields.THEMES,
                themes.stream().map(it -> theme(it, main.filter(it::equals).isPresent())).toList());
        main.ifPresent(it -> fields.put(PassageFields.MAIN_THEME, it.concept().notation()));
        put(
                fields,
                PassageFields.HELD_POSITION,
                themes.stream()
                        .filter(ReviewedTheme::isHeld)
                        .map(it -> it.concept().notation())
                        .toList());
        put(
                fields,
                PassageFields.OPEN_THEMES,
                themes.stream().filter(ReviewedTheme::isOpen).map(ThemeFields::open).toList());
        putReviews(fields, said, scheme);
        put(fields, PassageFields.CITES, passage.cites());
    }

    /** Puts what people said of the themes of a passage. */
    static void putReviews(
            Map<String, Object> fields,
            List<PlacedReview<ThemeReviewed>> said,
            Function<String, Optional<Concept>> scheme) {
        put(
                fields,
                PassageFields.THEME_REVIEWS,
                said.stream().map(it -> review(it, scheme)).toList());
    }

    private static void put(Map<String, Object> fields, String field, List<?> values) {
        if (!values.isEmpty()) {
            fields.put(field, values);
        }
    }

    /** Of the themes and of all that stand above them. */
    private static List<String> notations(List<ReviewedTheme> themes) {
        var notations = new LinkedHashSet<String>();
        themes.forEach(it -> notations.addAll(path(it.concept())));
        return List.copyOf(notations);
    }

    private static List<String> path(Concept concept) {
        return Stream.concat(Stream.of(concept.notation()), concept.ancestors().stream()).toList();
    }

    private static Map<String, Object> theme(ReviewedTheme theme, boolean main) {
        var concept = theme.concept();
        return Map.of(
                "id", concept.id(),
                "notation", concept.notation(),
                "ancestors", concept.ancestors(),
                "level", concept.level().name(),
                "main", main,
                "stance", theme.stance().name(),
                "score", rounded(theme.score()),
                "by", theme.by(),
                "why", theme.why().stream().map(ThemeFields::why).toList());
    }

    private static Map<String, Object> open(ReviewedTheme theme) {
        return Map.of("theme", path(theme.concept()), "score", rounded(theme.score()));
    }

    private static Map<String, Object> review(
            PlacedReview<ThemeReviewed> placed, Function<String, Optional<Concept>> scheme) {
        var said = placed.said();
        var review = new HashMap<String, Object>();
        review.put("theme", said.theme());
        review.put("verdict", said.verdict().name());
        if (said.reason() != null) {
            review.put("reason", said.reason());
        }
        review.put("by", said.account());
        review.put("at", said.at().toString());
        review.put("version", placed.counts());
        review.put("movedFrom", placed.movedFrom());
        review.put("known", scheme.apply(said.theme()).isPresent());
        return Map.copyOf(review);
    }

    private static double rounded(double score) {
        return Math.round(score * 1000) / 1000.0;
    }

    private static Map<String, Object> why(Reason reason) {
        var why = new HashMap<String, Object>();
        why.put("pattern", reason.pattern());
        why.put("strength", reason.strength().name());
        why.put("words", reason.words());
        why.put("start", reason.start());
        why.put("end", reason.end());
        if (reason.heading() != null) {
            why.put("heading", reason.heading());
        }
        return Map.copyOf(why);
    }
}
