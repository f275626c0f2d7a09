package org.stateviews.benchmark.outages;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of all outages.
 *
 * @param notTried outages that this account may not cause
 */
public record OutagesReport(List<Outage> outages, List<String> notTried) {

    public OutagesReport {
        outages = List.copyOf(outages);
        notTried = List.copyOf(notTried);
    }

    /** Whether all that was tried went well. */
    public boolean good() {
        return outages.stream().allMatch(Outage::good);
    }

    /** One block for each outage. */
    public String text() {
        var blocks = outages.stream().map(Outage::text).collect(Collectors.joining("\n"));
        return notTried.isEmpty()
                ? blocks
                : blocks
                        + "\nNOT TRIED, because only root may mount a small file system: "
                        + String.join(", ", notTried)
                        + "\n";
    }
}
