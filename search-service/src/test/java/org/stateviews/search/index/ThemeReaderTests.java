package org.stateviews.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
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

    private static Passage.Subjects read(String json) {
        return ThemeReader.read(new JsonMapper().readTree(json));
    }
}
