package org.stateviews.benchmark.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesBenchTests {

    private static final String SCHEME =
            """
            @prefix sv: <urn:stateviews:taxonomy:> .
            @prefix h: <urn:h:> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            h:scheme a skos:ConceptScheme .
            h:lights a skos:Concept ; skos:notation "lights" ; sv:level "THEME" ;
                skos:prefLabel "lights"@en ; sv:certain "lighthouse"@en , "phare"@fr .
            """;
    private static final String ROWS =
            """
            {"text": "The lighthouses stand.", "topics": ["lights"], "iso3": "FRA", "lang": "en"}
            {"text": "Les phares sont debout.", "topics": ["lights"], "iso3": "ITA", "lang": "fr"}
            {"text": "A lighthouse keeper's pension.", "topics": ["none"], "iso3": "FRA"}
            {"text": "Somebody's lighthouse", "topics": ["fish"], "ambiguous": true}
            """;

    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("scheme.ttl"), SCHEME);
        Files.writeString(folder.resolve("rows.jsonl"), ROWS);
    }

    private ThemesReport run(String... more) throws IOException {
        var words = List.of(folder.resolve("rows.jsonl").toString(), "--scheme", folder.toString());
        var all = new ArrayList<>(words);
        // that the cost is told is asked for here, not how high it is
        all.addAll(List.of("--round", "50"));
        all.addAll(List.of(more));
        return ThemesBench.run(ThemesOptions.parse(all));
    }

    @Test
    void ambiguousRowsAreLeftOutAndMistakesArePrinted() throws IOException {
        var report = run("--wrong", "--speed", "1");

        assertThat(report.files())
                .singleElement()
                .satisfies(it -> assertThat(it.judged()).hasSize(3));
        assertThat(report.good()).isFalse();
        assertThat(report.text())
                .contains(
                        "lights                      2     2     1      0       0.67   1.00  0.80")
                .contains("lights given wrongly; meant: none 1")
                .contains("[lights] given, [] meant: A lighthouse keeper's pension.");
    }

    @Test
    void aimsMayBeLower() throws IOException {
        assertThat(run("--none", "0", "--error", "1", "--speed", "1").good()).isTrue();
    }

    @Test
    void aMeasuredCalibrationIsWrittenAndUsed() throws IOException {
        var file = folder.resolve("calibration.properties");

        var measured = run("--calibrate", file.toString()).files().getFirst().calibration();

        assertThat(run().files().getFirst().calibration()).isEqualTo(measured);
        assertThat(Files.readString(file)).isEqualTo(measured.text());
    }

    @Test
    void theCostIsAlsoMeasuredAtMorePatterns() throws IOException {
        assertThat(run("--patterns", "300").speeds())
                .extracting(Speed::patterns)
                .containsExactly(2, 300);
    }

    @Test
    void whatCouldBeLearnedIsToldBesideTheRules() throws IOException {
        assertThat(run().learning()).isEmpty();
        assertThat(run("--learn", "1").text())
                .contains("topic                   meant   not   rules learned")
                .containsPattern("lights +2 +1 +2 +\\d");
    }

    @Test
    void aSchemeThatCannotBeUsedIsSaid() throws IOException {
        Files.writeString(folder.resolve("scheme.ttl"), SCHEME + "h:lights sv:hint \"(\"@en .");

        assertThatIllegalArgumentException()
                .isThrownBy(this::run)
                .withMessageStartingWith("lights, en, (: ");
    }
}
