package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stateviews.benchmark.themes.TopTen.Given;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.Classifier;

/** Precision among the first ten passages of each concept that was judged in the samples. */
record SamplesReport(List<TopTen> concepts, double aim) {

    SamplesReport {
        concepts = List.copyOf(concepts);
    }

    /**
     * Classifies the samples.
     *
     * @throws IOException when a sample that was judged is not there
     */
    static SamplesReport of(Path samples, ConceptScheme scheme, double aim) throws IOException {
        var gold = Gold.read();
        var given = new HashMap<String, List<Given>>();
        var classifier = Classifier.of(scheme);
        for (var sample : gold.stream().map(Gold::sample).distinct().toList()) {
            judge(samples, gold(gold, sample), classifier, given);
        }
        var concepts = gold.stream().map(Gold::concept).distinct();
        return new SamplesReport(concepts.map(it -> topTen(it, gold, given)).toList(), aim);
    }

    private static List<Gold> gold(List<Gold> gold, String sample) {
        return gold.stream().filter(it -> it.sample().equals(sample)).toList();
    }

    private static void judge(
            Path samples, List<Gold> gold, Classifier classifier, Map<String, List<Given>> given)
            throws IOException {
        var file = samples.resolve(gold.getFirst().sample());
        var language = OfficialLanguage.ofCode(gold.getFirst().language()).orElseThrow();
        for (var passage : SampleText.of(file, language)) {
            for (var match : classifier.classify(passage)) {
                var concept = match.concept().notation();
                boolean right =
                        gold.stream()
                                .anyMatch(
                                        it ->
                                                it.concept().equals(concept)
                                                        && it.names(passage.text()));
                given.computeIfAbsent(concept, _ -> new ArrayList<>()).add(new Given(match, right));
            }
        }
    }

    private static TopTen topTen(String concept, List<Gold> gold, Map<String, List<Given>> given) {
        int relevant =
                gold.stream()
                        .filter(it -> it.concept().equals(concept))
                        .mapToInt(it -> it.passages().size())
                        .sum();
        return TopTen.of(concept, given.getOrDefault(concept, List.of()), relevant);
    }

    /** Mean over the concepts. */
    double precision() {
        return concepts.stream().mapToDouble(TopTen::precision).average().orElse(0);
    }

    boolean good() {
        return precision() >= aim;
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("samples: concept            right of ten first  precision   found given stated");
        concepts.forEach(it -> lines.add(row(it)));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "precision at 10, mean of %d concepts: %.3f (%.2f wanted)",
                        concepts.size(),
                        precision(),
                        aim));
        return String.join("\n", lines);
    }

    private static String row(TopTen it) {
        return String.format(
                Locale.ROOT,
                "%-27s %5d of %2d %20.2f %7d %5d %6d",
                it.concept(),
                it.right(),
                it.shown(),
                it.precision(),
                it.found(),
                it.given(),
                it.relevant());
    }
}
