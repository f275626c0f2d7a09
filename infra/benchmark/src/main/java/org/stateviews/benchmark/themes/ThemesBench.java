package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stateviews.taxonomy.Calibration;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeException;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;

/** Gives themes to passages whose topics are known, and compares. */
public final class ThemesBench {

    private ThemesBench() {}

    /**
     * Measures a scheme.
     *
     * @throws IOException when a file cannot be read or written
     * @throws IllegalArgumentException when the scheme cannot be used, with all that is wrong
     */
    public static ThemesReport run(ThemesOptions options) throws IOException {
        try {
            return run(options, scheme(options));
        } catch (SchemeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static ConceptScheme scheme(ThemesOptions options) throws IOException {
        var folder = options.ownScheme();
        return folder.isPresent() ? ConceptScheme.load(folder.get()) : ConceptScheme.shipped();
    }

    private static ThemesReport run(ThemesOptions options, ConceptScheme scheme)
            throws IOException {
        var judged = judged(options.files(), scheme);
        var all = judged.values().stream().flatMap(List::stream).toList();
        var calibration = calibration(options, scheme, all);
        var folds = new Folds(all);
        var files =
                judged.entrySet().stream()
                        .map(
                                it ->
                                        new FileReport(
                                                it.getKey().getFileName().toString(),
                                                it.getValue(),
                                                calibration,
                                                folds,
                                                options.aims()))
                        .toList();
        return new ThemesReport(
                scheme.id() + ", version " + scheme.version(),
                files,
                samples(options, scheme),
                options.learn() == 0
                        ? Optional.empty()
                        : Optional.of(LearningReport.of(scheme, all, options.learn())),
                speeds(options, scheme, passages(all)),
                options.aims(),
                options.wrong());
    }

    private static Map<Path, List<Judged>> judged(List<Path> files, ConceptScheme scheme)
            throws IOException {
        var judged = new LinkedHashMap<Path, List<Judged>>();
        var classifier = Classifier.of(scheme);
        for (var file : files) {
            judged.put(file, judged(Labelled.in(file), classifier));
        }
        return judged;
    }

    private static List<Judged> judged(List<Labelled> rows, Classifier classifier) {
        var topics = rows.stream().flatMap(it -> it.topics().stream()).collect(Collectors.toSet());
        return rows.stream()
                .map(it -> Judged.of(it, classifier.weigh(it.passage()), topics))
                .toList();
    }

    private static Calibration calibration(
            ThemesOptions options, ConceptScheme scheme, List<Judged> all) throws IOException {
        if (options.calibration() == null) {
            return scheme.calibration();
        }
        var measured =
                Measured.on(all.stream().flatMap(it -> Reliability.outcomes(it).stream()).toList());
        Files.writeString(options.calibration(), measured.text());
        return measured;
    }

    private static Optional<SamplesReport> samples(ThemesOptions options, ConceptScheme scheme)
            throws IOException {
        var folder = options.ownSamples();
        return folder.isPresent()
                ? Optional.of(SamplesReport.of(folder.get(), scheme, options.aims().precision()))
                : Optional.empty();
    }

    private static List<Speed> speeds(
            ThemesOptions options, ConceptScheme scheme, List<Passage> passages) {
        var speeds = new ArrayList<Speed>();
        if (!passages.isEmpty()) {
            speeds.add(Speed.of(scheme, passages, options.round()));
        }
        if (!passages.isEmpty() && options.patterns() > 0) {
            var crowd = Crowd.of(scheme, passages, options.patterns());
            speeds.add(Speed.of(crowd, passages, options.round()));
        }
        return speeds;
    }

    private static List<Passage> passages(List<Judged> judged) {
        return judged.stream().map(it -> it.labelled().passage()).toList();
    }
}
