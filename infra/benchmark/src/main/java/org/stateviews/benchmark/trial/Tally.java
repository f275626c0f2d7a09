package org.stateviews.benchmark.trial;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name, from many threads. */
public final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    /** One more. */
    public synchronized void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    /** How often by name. */
    public synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    /** How often in all. */
    public synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
