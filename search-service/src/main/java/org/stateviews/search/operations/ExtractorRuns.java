package org.stateviews.search.operations;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.stateviews.contracts.id.ExtractorVersion;

/**
 * Versions under which results of an original are or will be kept. Results are files that are
 * written once, so reading again needs a name that was never used for this original.
 *
 * @param last greatest version of a result, the one that counts; empty while there is none
 * @param used every version, of results and of wishes
 */
record ExtractorRuns(String last, Set<String> used) {
    static final ExtractorRuns NONE = new ExtractorRuns("", Set.of());

    private static final Pattern RUN = Pattern.compile("(.+)-[1-9][0-9]{0,8}");

    ExtractorRuns {
        used = Set.copyOf(used);
    }

    ExtractorRuns withResult(String extractor) {
        boolean counts = new ExtractorVersion(extractor).compareTo(new ExtractorVersion(last)) > 0;
        return new ExtractorRuns(counts ? extractor : last, more(extractor));
    }

    ExtractorRuns withWish(String extractor) {
        return new ExtractorRuns(last, more(extractor));
    }

    /** First unused run of that version: {@code tika-3.3.1.1-2}, then {@code -3}. */
    String next() {
        var base = base();
        int run = 2;
        while (used.contains(base + "-" + run)) {
            run++;
        }
        return base + "-" + run;
    }

    /** A version that ends in a number of its own is no run unless what precedes it was used. */
    private String base() {
        var run = RUN.matcher(last);
        return run.matches() && used.contains(run.group(1)) ? run.group(1) : last;
    }

    private Set<String> more(String extractor) {
        var more = new TreeSet<>(used);
        more.add(extractor);
        return more;
    }
}
