package org.stateviews.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnedThemesTests {

    private static final LearnedThemes LEARNED =
            new LearnedThemes(
                    Map.of(
                            "lights",
                            new LearnedTheme(-0.5, 2.25, Map.of("en:beacon", 1.5), 20, 12),
                            "anchors",
                            new LearnedTheme(0, 1, Map.of("fr:ancre", -0.25), 10, 10)));

    @Test
    void whatWasLearnedIsATextThatPeopleCanRead() {
        assertThat(LEARNED.text())
                .contains("lights\tbias\t-0.5000\n", "lights\ten:beacon\t1.5000\n")
                .contains("lights\tright\t20\n", "anchors\tfr:ancre\t-0.2500\n");
        assertThat(LearnedThemes.parse(LEARNED.text())).isEqualTo(LEARNED);
        assertThat(LearnedThemes.parse("")).isEqualTo(LearnedThemes.NONE);
    }

    @Test
    void aLineThatCannotBeReadIsNamed() {
        assertThatThrownBy(() -> LearnedThemes.parse("lights\tbias\n"))
                .hasMessageContaining("lights bias");
        assertThatThrownBy(() -> LearnedThemes.parse("lights\tbias\tmuch\n"))
                .hasMessageContaining("much");
        assertThatThrownBy(() -> LearnedThemes.parse("lights\tbias\tNaN\n"))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> LearnedThemes.parse("lights\tbias\t1\n"))
                .hasMessageContaining("lights has no rules");
    }

    @Test
    void itIsAFileOfTheSchemeAndChangesItsVersion(@TempDir Path folder) throws IOException {
        for (var name : new String[] {"scheme.ttl", "lights.ttl"}) {
            Files.copy(Harbour.folder().resolve(name), folder.resolve(name));
        }
        var before = ConceptScheme.load(folder);
        Files.writeString(folder.resolve(LearnedThemes.FILE), LEARNED.text());

        var after = ConceptScheme.load(folder);

        assertThat(before.learned().isEmpty()).isTrue();
        assertThat(after.learned()).isEqualTo(LEARNED);
        assertThat(after.version()).isNotEqualTo(before.version());
    }

    @Test
    void rulesAndWordsAreWeighedTogether() {
        var theme = new LearnedTheme(0, 2, Map.of(), 1, 1);

        assertThat(theme.score(0.5, 0)).isEqualTo(0.5);
        assertThat(theme.score(0, 0)).isCloseTo(0.119, within(0.001));
        assertThat(theme.score(1, 0)).isCloseTo(0.881, within(0.001));
        assertThat(theme.score(0, 2)).isEqualTo(0.5);
        assertThat(LearnedTheme.share(0)).isZero();
        assertThat(LearnedTheme.share(4)).isEqualTo(0.5);
    }
}
