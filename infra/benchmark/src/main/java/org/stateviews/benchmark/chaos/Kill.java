package org.stateviews.benchmark.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.stateviews.benchmark.platform.Part;

/**
 * One kill to come. Its moment is told by the work done and not by the clock, so that it is the
 * same on a slow machine.
 *
 * @param after how many submissions are sent by then
 * @param delay time to let pass after that
 */
record Kill(Part part, int after, Duration delay) {

    private static final int LONGEST_DELAY_MILLIS = 1_500;

    /** Kills spread over a run; each part comes once before any comes twice. */
    static List<Kill> plan(long seed, int kills, int submissions) {
        var random = new Random(~seed);
        var moments = random.ints(kills, 1, submissions + 1).sorted().boxed().toList();
        var parts = new ArrayList<Part>();
        while (parts.size() < kills) {
            var all = new ArrayList<>(List.of(Part.values()));
            Collections.shuffle(all, random);
            parts.addAll(all);
        }
        var plan = new ArrayList<Kill>();
        for (int i = 0; i < kills; i++) {
            var delay = Duration.ofMillis(random.nextInt(LONGEST_DELAY_MILLIS));
            plan.add(new Kill(parts.get(i), moments.get(i), delay));
        }
        return plan;
    }

    @Override
    public String toString() {
        return "%s after %d and %d ms".formatted(part.label(), after, delay.toMillis());
    }
}
