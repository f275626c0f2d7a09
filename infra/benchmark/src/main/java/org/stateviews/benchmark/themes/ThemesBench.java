package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var calibration = calibration(options, scheme, judged);
        var files =
                judged.entrySet().stream()
                        .map(
                                it ->
                                        new FileReport(
                                                it.getKey().getFileName().toString(),
                                                it.getValue(),
                                                calibration,
                                                options.aims()))
                        .toList();
        return new ThemesReport(
                scheme.id() + ", version " + scheme.version(),
                files,
                speeds(options, scheme, judged),
                options.aims(),
                options.wrong());
    }

    private static Map<Path, List<Judged>> judged(List<Path> files, ConceptScheme scheme)
            throws IOException {
        var judged = new LinkedHashMap<Path, List<Judged>>();
        try (var classifier = Classifier.of(scheme)) {
            for (var file : files) {
                judged.put(file, judged(Labelled.in(file), classifier));
            }
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
            ThemesOptions options, ConceptScheme scheme, Map<Path, List<Judged>> judged)
            throws IOException {
        if (options.calibration() == null) {
            return scheme.calibration();
        }
        var all = judged.values().stream().flatMap(List::stream).toList();
        var measured = Measured.on(Reliability.outcomes(all));
        Files.writeString(options.calibration(), measured.text());
        return measured;
    }

    private static List<Speed> speeds(
            ThemesOptions options, ConceptScheme scheme, Map<Path, List<Judged>> judged) {
        var passages = passages(judged);
        var speeds = new ArrayList<Speed>();
        speeds.add(Speed.of(scheme, passages));
        if (options.patterns() > 0) {
            speeds.add(Speed.of(Crowd.of(scheme, passages, options.patterns()), passages));
        }
        return speeds;
    }

    private static List<Passage> passages(Map<Path, List<Judged>> judged) {
        return judged.values().stream()
                .flatMap(List::stream)
                .map(it -> it.labelled().passage())
                .toList();
    }
}
