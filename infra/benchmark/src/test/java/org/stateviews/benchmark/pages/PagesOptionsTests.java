package org.stateviews.benchmark.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOptionsTests {

    private static final Path DATA = Path.of("target");

    @TempDir private Path folder;

    @Test
    void theFolderIsEnough() {
        assertThat(PagesOptions.parse(List.of("" + folder), DATA))
                .isEqualTo(new PagesOptions(folder, "eng", Optional.empty(), DATA));
    }

    @Test
    void everythingCanBeGiven() {
        var words =
                List.of("--models", "fra", "--language", "fr", "" + folder, "--data", "elsewhere");

        assertThat(PagesOptions.parse(words, DATA))
                .isEqualTo(
                        new PagesOptions(folder, "fra", Optional.of("fr"), Path.of("elsewhere")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-folder", "--models", "--language", "--pages 3"})
    void whatMakesNoSenseIsSaidWithTheUsage(String words) {
        var asked = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));

        assertThatThrownBy(() -> PagesOptions.parse(asked, DATA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pages FOLDER");
    }
}
