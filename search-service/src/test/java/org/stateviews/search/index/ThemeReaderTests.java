package org.stateviews.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.Strength;
import org.stateviews.taxonomy.matching.Stance;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

class ThemeReaderTests {
    @Test
    void aThemeIsReadWithItsReasons() {
        var subjects =
                read(
                        """
                        {"themes": [{"id": "urn:x", "notation": "x", "ancestors": ["y"],
                          "level": "POSITION", "main": true, "stance": "AGAINST", "score": 0.9,
                          "by": "rule", "why": [{"pattern": "p*", "strength": "CERTAIN",
                          "words": "pp", "start": 3, "end": 5, "heading": "h"}]}],
                         "mainTheme": "x", "heldPosition": "x", "cites": ["A/1", "A/2"]}\
                        """);

        assertThat(subjects)
                .isEqualTo(
                        new Passage.Subjects(
                                List.of(
                                        new PassageTheme(
                                                "urn:x",
                                                "x",
                                                List.of("y"),
                                                Level.POSITION,
                                                true,
                                                Stance.AGAINST,
                                                0.9,
                                                "rule",
                                                List.of(
                                                        new PassageTheme.Why(
                                                                "p*",
                                                                Strength.CERTAIN,
                                                                "pp",
                                                                3,
                                                                5,
                                                                "h")))),
                                "x",
                                List.of("x"),
                                List.of("A/1", "A/2")));
    }

    @Test
    void aThemeThatAPersonGaveNeedsNoReasonsAndIsCertain() {
        var theme =
                read("""
                {"themes": [{"id": "i", "notation": "x", "level": "THEME", "by": "editor"}]}\
                """)
                        .themes()
                        .getFirst();

        assertThat(theme.byRule()).isFalse();
        assertThat(theme.percent()).isEqualTo(100);
        assertThat(theme.why()).isEmpty();
        assertThat(theme.stance()).isEqualTo(Stance.STATED);
    }

    @Test
    void aPassageWithoutThemesIsAboutNothingAndABrokenThemeNamesWhatItLacks() {
        assertThat(read("{}")).isEqualTo(Passage.Subjects.NONE);
        assertThatExceptionOfType(JsonNodeException.class)
                .isThrownBy(() -> read("{\"themes\": [{\"id\": \"i\"}]}"))
                .withMessageContaining("notation");
    }

    @Test
    void whatAPersonSaidStandsBesideItsThemeAndWhatWasTakenAwayByItself() {
        var subjects =
                read(
                        """
                        {"themes": [{"id": "i", "notation": "x", "level": "THEME", "by": "editor"}],
                         "themeReviews": [
                          {"theme": "x", "verdict": "ADDED", "reason": "So.", "by": "editor",
                           "at": "2024-05-27T10:00:00Z", "version": 2, "movedFrom": [],
                           "known": true},
                          {"theme": "y", "verdict": "REMOVED", "by": "analyst",
                           "at": "2024-05-27T10:00:00Z", "version": 0, "movedFrom": ["p"],
                           "known": false}]}\
                        """);

        assertThat(subjects.theme("x").orElseThrow().review())
                .isEqualTo(subjects.review("x").orElseThrow());
        assertThat(subjects.review("x").orElseThrow().version()).isEqualTo(2);
        assertThat(subjects.elsewhere())
                .singleElement()
                .isEqualTo(
                        new ThemeReview(
                                "y",
                                ThemeVerdict.REMOVED,
                                null,
                                "analyst",
                                Instant.parse("2024-05-27T10:00:00Z"),
                                0,
                                List.of("p"),
                                false));
    }

    private static Passage.Subjects read(String json) {
        return ThemeReader.read(new JsonMapper().readTree(json));
    }
}
