package org.stateviews.benchmark.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageBenchTests {

    private static final String ALIGNED =
            """
            line\ten\tfr\tru
            1\tThe harbour was warned in time.\tLe port a été averti à temps.\tThe harbour was warned.
            2\tToo short\tTrop court\tКратко
            """;
    private static final String OBJECTS =
            """
            {"language": "zh-Hant", "text": "港口及時收到警告。"}
            {"language": "pt-BR", "text": "O porto foi avisado a tempo."}
            {"lang": "en", "text": "Harbours"}
            {"text": "Nobody knows."}
            """;

    @TempDir private Path folder;

    private LanguageReport report(Function<String, String> detector) throws IOException {
        Files.writeString(folder.resolve("aligned.tsv"), ALIGNED);
        Files.writeString(folder.resolve("objects.jsonl"), OBJECTS);
        Files.writeString(folder.resolve("notes.md"), "not read");
        return LanguageBench.run(new LanguageOptions(List.of(folder), true), () -> detector);
    }

    @Test
    void longLinesInTheirScriptAndAllObjectsCount() throws IOException {
        assertThat(report(_ -> "und").all())
                .extracting(it -> it.text().language())
                .containsExactlyInAnyOrder("en", "fr", "zh-Hant", "pt-BR", "en");
    }

    @Test
    void aDetectorThatIsAlwaysRightIsGoodEnough() throws IOException {
        var report =
                report(
                        text ->
                                switch (text.charAt(0)) {
                                    case '港' -> "zh";
                                    case 'O' -> "other:pt";
                                    case 'L' -> "fr";
                                    default -> "en";
                                });

        assertThat(report.good()).isTrue();
        assertThat(report.text())
                .contains("other languages turned away: 100.00 % of 1 texts")
                .doesNotContain("taken for");
    }

    @Test
    void oneThatTakesEverythingForFrenchIsNotAndEachMistakeIsPrinted() throws IOException {
        var report = report(_ -> "fr");

        assertThat(report.good()).isFalse();
        assertThat(report.text())
                .contains("turned away: 0.00 %", "each official language right: 0.00 %")
                .contains("zh-Hant taken for fr in objects.jsonl: 港口及時收到警告。");
    }
}
