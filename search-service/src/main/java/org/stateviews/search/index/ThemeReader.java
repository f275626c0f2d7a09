package org.stateviews.search.index;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Stance;
import tools.jackson.databind.JsonNode;

/**
 * Reads what a passage is about. A passage written before themes were known has none, which is not
 * the same as a broken one: only a theme that is there must be whole.
 */
final class ThemeReader {
    private ThemeReader() {}

    static Passage.Subjects read(JsonNode stored) {
        var main = stored.path(PassageFields.MAIN_THEME);
        var reviews =
                stored.path(PassageFields.THEME_REVIEWS)
                        .valueStream()
                        .map(ThemeReader::review)
                        .toList();
        return new Passage.Subjects(
                stored.path(PassageFields.THEMES)
                        .valueStream()
                        .map(it -> theme(it, reviews))
                        .toList(),
                main.isString() ? main.stringValue() : null,
                texts(stored.path(PassageFields.HELD_POSITION)),
                texts(stored.path(PassageFields.CITES)),
                reviews);
    }

    private static ThemeReview review(JsonNode review) {
        return new ThemeReview(
                review.required("theme").stringValue(),
                ThemeVerdict.valueOf(review.required("verdict").stringValue()),
                textOrNull(review.path("reason")),
                review.required("by").stringValue(),
                Instant.parse(review.required("at").stringValue()),
                review.required("version").intValue(),
                texts(review.path("movedFrom")),
                review.path("known").booleanValue(true));
    }

    private static PassageTheme theme(JsonNode theme, List<ThemeReview> reviews) {
        var notation = theme.required("notation").stringValue();
        return new PassageTheme(
                theme.required("id").stringValue(),
                notation,
                texts(theme.path("ancestors")),
                Level.valueOf(theme.required("level").stringValue()),
                theme.path("main").booleanValue(false),
                Stance.valueOf(theme.path("stance").stringValue(Stance.STATED.name())),
                theme.path("score").doubleValue(1),
                theme.required("by").stringValue(),
                theme.path("why").valueStream().map(ThemeReader::why).toList(),
                reviews.stream()
                        .filter(it -> it.theme().equals(notation))
                        .findFirst()
                        .orElse(null));
    }

    private static PassageTheme.Why why(JsonNode why) {
        return new PassageTheme.Why(
                why.required("pattern").stringValue(),
                Strength.valueOf(why.required("strength").stringValue()),
                why.required("words").stringValue(),
                why.required("start").intValue(),
                why.required("end").intValue(),
                textOrNull(why.path("heading")));
    }

    /** One value may stand without a list around it, as the index allows. */
    private static List<String> texts(JsonNode values) {
        return values.isString()
                ? List.of(values.stringValue())
                : values.valueStream().map(JsonNode::stringValue).toList();
    }

    private static @Nullable String textOrNull(JsonNode value) {
        return value.isString() ? value.stringValue() : null;
    }
}
