package org.stateviews.benchmark.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.benchmark.themes.TopTen.Given;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Evidence;
import org.stateviews.taxonomy.Labels;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.taxonomy.matching.Stance;
import org.stateviews.taxonomy.matching.ThemeMatch;

class SamplesReportTests {

    private static final Path SAMPLES = Path.of("../local/samples");

    @Test
    void ofTenPassagesWithAConceptNineStateIt() throws IOException {
        var report = SamplesReport.of(SAMPLES, ConceptScheme.shipped(), Aims.OURS.precision());

        assertThat(report.concepts()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(report.good()).as(report.text()).isTrue();
    }

    @Test
    void everyPassageOfTheGoldStandsOnceInItsSample() throws IOException {
        for (var row : Gold.read()) {
            var language = OfficialLanguage.ofCode(row.language()).orElseThrow();
            var texts = SampleText.of(SAMPLES.resolve(row.sample()), language);

            assertThat(row.passages())
                    .allSatisfy(
                            words ->
                                    assertThat(texts)
                                            .extracting(Passage::text)
                                            .filteredOn(it -> it.startsWith(words))
                                            .as(words)
                                            .hasSize(1));
        }
    }

    @Test
    void theBestTenCountByScoreThenByWeight() {
        var wrong = IntStream.range(0, 5).mapToObj(_ -> given(0.6, 1.3, false)).toList();
        var right = IntStream.range(0, 8).mapToObj(_ -> given(0.6, 2.6, true)).toList();
        var best = List.of(given(0.9, 1.4, false));
        var all = Stream.of(wrong, right, best).flatMap(List::stream).toList();

        assertThat(TopTen.of("lights", all, 12)).isEqualTo(new TopTen("lights", 8, 10, 8, 14, 12));
        assertThat(TopTen.of("lights", best, 12).precision()).isZero();
        assertThat(TopTen.of("lights", List.of(), 12).precision()).isZero();
    }

    private static Given given(double score, double weight, boolean right) {
        var labels = Map.of(OfficialLanguage.ENGLISH, new Labels("lights", List.of()));
        var concept = new Concept("l", "lights", Level.THEME, labels, "", "", List.of(), List.of());
        var evidence = new Evidence(weight, false, false);
        return new Given(
                new ThemeMatch(concept, evidence, score, false, Stance.STATED, List.of()), right);
    }
}
