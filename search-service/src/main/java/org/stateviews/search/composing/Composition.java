package org.stateviews.search.composing;

import java.util.ArrayList;
import java.util.List;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.search.publishing.Element;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.publishing.Masthead;
import org.stateviews.search.reports.Block;

/**
 * A report as a manuscript: what editors wrote, then the replies. A pure function, so that a
 * version is printed the same whenever it is asked for.
 */
record Composition(KnownReplies known, Paragraphs paragraphs) {
    /**
     * The report.
     *
     * @param replies those that it prints
     */
    Manuscript with(List<ReplyText> replies) {
        var body = new ArrayList<>(blocks(false));
        body.addAll(PrintedReplies.of(replies));
        return new Manuscript(head(), blocks(true), body, new EvidenceRows(known).of());
    }

    /** An addendum with replies that came later. */
    Manuscript addendum(List<ReplyText> late) {
        return new Manuscript(head(), List.of(), PrintedReplies.of(late), List.of());
    }

    private Masthead head() {
        return Heads.of(known.report().front().masthead(), known.call());
    }

    private List<Element> blocks(boolean summary) {
        return known.report().blocks().stream()
                .filter(it -> summary == isSummary(it))
                .flatMap(it -> paragraphs.of(it).stream())
                .toList();
    }

    private static boolean isSummary(Block block) {
        return block.place().section() == ReportSection.SUMMARY;
    }
}
