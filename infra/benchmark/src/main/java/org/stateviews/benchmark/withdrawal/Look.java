package org.stateviews.benchmark.withdrawal;

import java.util.ArrayList;
import java.util.List;

/**
 * One look at a withdrawn text and at one that was revised twice.
 *
 * @param withdrawn status of the first
 * @param pages how many of its pages were read
 * @param listed how many of its passages are current
 * @param found how many of them a search finds
 * @param revision of the second that is in force
 * @param versions how often each of its three versions is found, the oldest first
 */
record Look(
        String withdrawn, int pages, int listed, long found, int revision, List<Long> versions) {

    Look {
        versions = List.copyOf(versions);
    }

    boolean onlyLastFound() {
        return versions.equals(List.of(0L, 0L, 1L));
    }

    /**
     * What must not be so. An older version may be found for as long as the last is being read.
     *
     * @param settled whether the last one alone was found before
     */
    List<String> wrong(boolean settled) {
        var wrong = new ArrayList<String>();
        if (!withdrawn.equals("WITHDRAWN")) {
            wrong.add("the withdrawn text has the status " + withdrawn);
        }
        if (found + listed > 0) {
            wrong.add("the withdrawn text is found %d times, listed %d".formatted(found, listed));
        }
        if (revision != 2) {
            wrong.add("revision %d is in force, not 2".formatted(revision));
        }
        if (versions.stream().anyMatch(it -> it > 1)) {
            wrong.add("a version is found more than once: " + versions);
        }
        if (settled && !onlyLastFound()) {
            wrong.add("the three versions are found " + versions + " times, after [0, 0, 1]");
        }
        return wrong;
    }
}
