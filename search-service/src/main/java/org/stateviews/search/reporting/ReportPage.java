package org.stateviews.search.reporting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.problem.ProblemText;
import org.stateviews.search.checking.Checked;
import org.stateviews.search.checking.Finding;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;

/**
 * A report on a page.
 *
 * @param checked what was found, null while the index is away
 * @param problem why nothing could be found, null otherwise
 * @param uncited submissions that no sentence rests on
 * @param printable what can be printed beside the report
 */
record ReportPage(
        Report report,
        @Nullable Checked checked,
        @Nullable ProblemText problem,
        List<Reply> uncited,
        Printable printable) {
    ReportPage {
        uncited = List.copyOf(uncited);
    }

    /** Findings in a block. */
    public List<Finding> findings(Block block) {
        return checked == null ? List.of() : checked.in(block.id());
    }

    /** Findings in a sentence of a block. */
    public List<Finding> findings(Block block, int sentence) {
        return findings(block).stream()
                .filter(it -> it.sentence() != null && it.sentence() == sentence)
                .toList();
    }

    /** Whether the source of a sentence is not any more what it was. */
    public boolean isStale(Block block, int sentence) {
        return findings(block, sentence).stream().anyMatch(Finding::isStale);
    }

    /** Findings about the whole report. */
    public List<Finding> ofAll() {
        return checked == null ? List.of() : checked.ofAll();
    }

    /** Block after which this one stands when it goes up by one, null for the top. */
    public @Nullable String afterTwoUp(Block block) {
        var blocks = section(block);
        int place = blocks.indexOf(block);
        return place < 2 ? null : blocks.get(place - 2).id();
    }

    public boolean isFirst(Block block) {
        return section(block).getFirst().equals(block);
    }

    /** Block after which this one stands when it goes down by one, null when it is the last. */
    public @Nullable String afterOneDown(Block block) {
        var blocks = section(block);
        int place = blocks.indexOf(block);
        return place + 1 < blocks.size() ? blocks.get(place + 1).id() : null;
    }

    /** A new name for the request of a form. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    private List<Block> section(Block block) {
        return report.blocks().stream()
                .filter(it -> it.place().section() == block.place().section())
                .toList();
    }
}
