package org.stateviews.benchmark.themes;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** Some of a number. */
record Share(long part, long whole) {

    static <T> Share of(Collection<T> all, Predicate<T> some) {
        return new Share(all.stream().filter(some).count(), all.size());
    }

    /** Whether it is as much as asked for; of nothing everything is. */
    boolean reaches(double aim) {
        return part >= aim * whole;
    }

    @Override
    public String toString() {
        return whole == 0
                ? "none"
                : String.format(Locale.ROOT, "%.1f %% of %d", 100.0 * part / whole, whole);
    }
}
