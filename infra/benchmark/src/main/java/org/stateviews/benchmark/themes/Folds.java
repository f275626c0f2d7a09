package org.stateviews.benchmark.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stateviews.taxonomy.Calibration;

/**
 * Calibrations measured without the passages that they score. What one State says, and what is the
 * same sentence in several languages, is held out together, because such passages resemble one
 * another.
 */
final class Folds {

    private static final int FOLDS = 10;

    private final Map<String, Integer> foldOf = new HashMap<>();
    private final List<Calibration> without;

    /** Measures each calibration on all passages but a tenth. */
    Folds(List<Judged> all) {
        all.stream()
                .map(it -> it.labelled().group())
                .distinct()
                .sorted()
                .forEach(it -> foldOf.put(it, foldOf.size() % FOLDS));
        this.without = IntStream.range(0, FOLDS).mapToObj(it -> without(it, all)).toList();
    }

    private Calibration without(int fold, List<Judged> all) {
        return Measured.on(
                all.stream()
                        .filter(it -> fold(it.labelled()) != fold)
                        .flatMap(it -> Reliability.outcomes(it).stream())
                        .toList());
    }

    /** The one that knows neither the passage nor others like it. */
    Calibration without(Labelled passage) {
        return without.get(fold(passage));
    }

    private int fold(Labelled passage) {
        return foldOf.getOrDefault(passage.group(), 0);
    }
}
