package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stateviews.taxonomy.matching.ThemeMatch;

/**
 * The ten passages of all samples that a concept is given to with the highest scores.
 *
 * @param right of those ten, or of fewer where fewer have the theme
 * @param shown how many that are
 * @param found all passages given it that state it
 * @param given all passages given it
 * @param relevant all that state it
 */
record TopTen(String concept, int right, int shown, int found, int given, int relevant) {

    private static final int AT = 10;

    /** A passage with the theme, and whether it states the concept. */
    record Given(ThemeMatch match, boolean right) {}

    static TopTen of(String concept, List<Given> given, int relevant) {
        var ranked = new ArrayList<>(given);
        ranked.sort(
                Comparator.<Given>comparingDouble(it -> it.match().score())
                        .thenComparingDouble(it -> it.match().evidence().weight())
                        .reversed());
        var top = ranked.subList(0, Math.min(AT, ranked.size()));
        return new TopTen(concept, right(top), top.size(), right(ranked), ranked.size(), relevant);
    }

    private static int right(List<Given> some) {
        return (int) some.stream().filter(Given::right).count();
    }

    /** 0 where nothing is given although something is stated. */
    double precision() {
        return shown == 0 ? 0 : (double) right / shown;
    }
}
