package org.stateviews.worker.indexing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stateviews.contracts.index.PassageFields;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Reason;
import org.stateviews.taxonomy.matching.Stance;
import org.stateviews.taxonomy.matching.ThemeMatch;
import org.stateviews.worker.classification.Themed;

/** What a passage is about, in the fields of the index. */
final class ThemeFields {

    /** In the place of a person: a rule of the scheme gave the theme. */
    private static final String RULE = "rule";

    private ThemeFields() {}

    static void put(Map<String, Object> fields, Themed passage) {
        var themes = passage.themes();
        if (!themes.isEmpty()) {
            fields.put(PassageFields.THEME, notations(themes));
            fields.put(PassageFields.THEMES, themes.stream().map(ThemeFields::theme).toList());
        }
        themes.stream()
                .filter(ThemeMatch::main)
                .forEach(it -> fields.put(PassageFields.MAIN_THEME, it.concept().notation()));
        var held = themes.stream().filter(ThemeFields::isHeld).map(ThemeFields::notation).toList();
        if (!held.isEmpty()) {
            fields.put(PassageFields.HELD_POSITION, held);
        }
        if (!passage.cites().isEmpty()) {
            fields.put(PassageFields.CITES, passage.cites());
        }
    }

    /** Of the themes and of all that stand above them. */
    private static List<String> notations(List<ThemeMatch> themes) {
        var notations = new LinkedHashSet<String>();
        themes.stream()
                .map(ThemeMatch::concept)
                .flatMap(it -> Stream.concat(Stream.of(it.notation()), it.ancestors().stream()))
                .forEach(notations::add);
        return List.copyOf(notations);
    }

    private static boolean isHeld(ThemeMatch theme) {
        return theme.concept().level() == Level.POSITION && theme.stance() != Stance.AGAINST;
    }

    private static String notation(ThemeMatch theme) {
        return theme.concept().notation();
    }

    private static Map<String, Object> theme(ThemeMatch theme) {
        var concept = theme.concept();
        return Map.of(
                "id", concept.id(),
                "notation", concept.notation(),
                "ancestors", concept.ancestors(),
                "level", concept.level().name(),
                "main", theme.main(),
                "stance", theme.stance().name(),
                "score", Math.round(theme.score() * 1000) / 1000.0,
                "by", RULE,
                "why", theme.why().stream().map(ThemeFields::why).toList());
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
