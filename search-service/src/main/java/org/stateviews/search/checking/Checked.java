package org.stateviews.search.checking;

import java.util.List;

/**
 * What was found in a report.
 *
 * @param words of the Secretariat's own text
 * @param limit how many it may have
 */
public record Checked(List<Finding> findings, int words, int limit) {
    public Checked {
        findings = List.copyOf(findings);
    }

    /** Findings in a block. */
    public List<Finding> in(String block) {
        return findings.stream().filter(it -> block.equals(it.block())).toList();
    }

    /** Findings about the whole report. */
    public List<Finding> ofAll() {
        return findings.stream().filter(it -> it.block() == null).toList();
    }
}
