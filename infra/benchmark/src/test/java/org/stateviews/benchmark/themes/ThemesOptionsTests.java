package org.stateviews.benchmark.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesOptionsTests {

    @Test
    void filesAloneGetTheAimsOfTheProject(@TempDir Path folder) {
        assertThat(ThemesOptions.parse(List.of(folder.toString())))
                .isEqualTo(
                        new ThemesOptions(
                                List.of(folder),
                                null,
                                null,
                                null,
                                0,
                                2000,
                                false,
                                0,
                                new Aims(0.8, 0.9, 0.9, 0.1, 8, 0.9, 1000)));
    }

    @Test
    void everyWordCounts(@TempDir Path folder) {
        var here = folder.toString();
        var words =
                ("%s --samples %s --scheme %s --calibrate out --patterns 5000 --round 70 --wrong --learn 12 --macro 0.7"
                                + " --pairs 0.6 --none 0.5 --error 0.4 --positives 3 --precision 0.2 --speed"
                                + " 20")
                        .formatted(here, here, here);

        assertThat(ThemesOptions.parse(List.of(words.split(" "))))
                .isEqualTo(
                        new ThemesOptions(
                                List.of(folder),
                                folder,
                                folder,
                                Path.of("out"),
                                5000,
                                70,
                                true,
                                12,
                                new Aims(0.7, 0.6, 0.5, 0.4, 3, 0.2, 20)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "nowhere/at/all", ". --more", ". --macro", ". --macro much"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThemesOptions.parse(List.of(words.split(" "))))
                .withMessageContaining(ThemesOptions.USAGE);
    }
}
