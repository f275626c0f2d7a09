package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.language.LanguageAnalyzers;

/**
 * Alternatives of a pattern are asked in the same order in every process, whatever seed Lucene
 * gives its hashes there: where two meet the same stretch of a text, the first is told.
 */
class SteadinessTests {

    private static final String PATTERN =
            "fn:or(lamp beam buoy \"stone pier\" quay mast fn:wildcard(rop*) boat storm)";

    @Test
    void everyProcessAsksAlternativesInTheSameOrder() throws Exception {
        var processes = List.of(withSeed("1"), withSeed("2"));
        var here = alternatives();

        assertThat(here).contains("lamp", "stone").isNotEqualTo(PATTERN);
        for (var it : processes) {
            assertThat(answer(it)).isEqualTo(here);
        }
    }

    private static Process withSeed(String seed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dtests.seed=" + seed,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SteadinessTests.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String answer(Process process) throws IOException, InterruptedException {
        try (var answer = process.getInputStream()) {
            var told = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).isZero();
            return told;
        }
    }

    /** What a process of its own answers. */
    static void main() throws UnreadablePatternException {
        System.out.print(alternatives());
    }

    private static String alternatives() throws UnreadablePatternException {
        var analyzer = LanguageAnalyzers.of(OfficialLanguage.ENGLISH);
        return IntervalParser.parse(PATTERN, "text", analyzer).pullUpDisjunctions().toString();
    }
}
