package org.stateviews.benchmark.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOptionsTests {

    @Test
    void everyWordCounts(@TempDir Path folder) {
        assertThat(LanguageOptions.parse(List.of(folder.toString(), "--wrong")))
                .isEqualTo(new LanguageOptions(List.of(folder), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--wrong", "nowhere/at/all", "--more"})
    void whatIsNotUnderstoodIsSaid(String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageOptions.parse(List.of(words.split(" "))))
                .withMessageContaining(LanguageOptions.USAGE);
    }
}
