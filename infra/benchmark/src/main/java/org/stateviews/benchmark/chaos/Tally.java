package org.stateviews.benchmark.chaos;

import java.util.Map;
import java.util.TreeMap;

/** Counts by name, from many threads. */
final class Tally {

    private final Map<String, Integer> counts = new TreeMap<>();

    synchronized void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    synchronized Map<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    synchronized int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
