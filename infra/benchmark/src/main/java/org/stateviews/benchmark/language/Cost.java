package org.stateviews.benchmark.language;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * What telling languages costs.
 *
 * @param loading from nothing to ready, on a process that has just begun
 * @param heap bytes that stay occupied as long as the detector does
 * @param textsPerSecond one thread, after warming up; the median of five rounds
 */
record Cost(Duration loading, long heap, double textsPerSecond) {

    private static final int ROUNDS = 5;

    /** A detector and what it took to get one. */
    record Loaded(Function<String, String> detector, Duration loading, long heap) {

        static Loaded by(Supplier<Function<String, String>> loader) {
            long before = occupied();
            long start = System.nanoTime();
            var detector = loader.get();
            var took = Duration.ofNanos(System.nanoTime() - start);
            return new Loaded(detector, took, occupied() - before);
        }

        Cost over(List<KnownText> texts) {
            long median =
                    LongStream.range(0, ROUNDS)
                            .map(_ -> nanos(texts))
                            .sorted()
                            .skip(ROUNDS / 2)
                            .findFirst()
                            .orElseThrow();
            return new Cost(loading, heap, texts.size() * 1e9 / median);
        }

        private long nanos(List<KnownText> texts) {
            long start = System.nanoTime();
            for (var text : texts) {
                var _ = detector.apply(text.text());
            }
            return System.nanoTime() - start;
        }
    }

    private static long occupied() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
