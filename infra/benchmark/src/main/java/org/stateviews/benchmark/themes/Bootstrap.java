package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** How far a value can be trusted that was measured on some passages. */
final class Bootstrap {

    private static final int RESAMPLES = 1_000;
    private static final long SEED = 78_237;

    private Bootstrap() {}

    /** 95 % of the values of passages drawn with replacement lie in it; the same at every run. */
    static <P> MacroF1.Range range(List<P> passages, ToDoubleFunction<List<P>> value) {
        var random = new Random(SEED);
        var values =
                IntStream.range(0, RESAMPLES)
                        .mapToDouble(_ -> value.applyAsDouble(drawn(passages, random)))
                        .sorted()
                        .toArray();
        return new MacroF1.Range(values[RESAMPLES * 25 / 1000], values[RESAMPLES * 975 / 1000 - 1]);
    }

    private static <P> List<P> drawn(List<P> passages, Random random) {
        var drawn = new ArrayList<P>();
        for (int i = 0; i < passages.size(); i++) {
            drawn.add(passages.get(random.nextInt(passages.size())));
        }
        return drawn;
    }
}
