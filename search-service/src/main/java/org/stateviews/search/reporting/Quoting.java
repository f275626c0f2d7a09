package org.stateviews.search.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.BlockForm;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.SearchIndex;
import org.stateviews.search.replies.OfficialOrder;
import org.stateviews.search.reporting.BlockController.NewBlock;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;

/** Takes a passage that somebody found into a report, as a quotation with its evidence. */
final class Quoting {
    private final ReportDesk desk;
    private final SearchIndex index;
    private final BlockEdits edits;

    Quoting(ReportDesk desk, SearchIndex index, BlockEdits edits) {
        this.desk = desk;
        this.index = index;
        this.edits = edits;
    }

    /** A passage; 404 {@code not-found} when the index has it not. */
    Passage passage(String id) {
        return index.find(id).orElseThrow(ReportDesk::unknown);
    }

    /** Reports that a passage can be taken into: open, and on the call that it answers. */
    List<Report> open(Passage passage) {
        var call = passage.source().reference().call();
        return desk.all().stream()
                .filter(it -> !it.isClosed() && it.id().call().equals(call))
                .toList();
    }

    /**
     * Adds a paragraph that names State and paragraph, and quotes the passage.
     *
     * <p>Refused with 404 {@code not-found} for a heading or passage that there is not, 422 {@code
     * evidence-unknown} for a passage that answers another call, and as any other edit.
     *
     * @param heading behind whose last paragraph it lands, null for the top of the thematic part
     */
    Report quote(ReportId id, String passage, @Nullable String heading, By by) {
        var quoted =
                new SentenceRequest(lead(passage(passage)), List.of(passage), false, true, false);
        var after = heading == null ? null : last(desk.get(id), heading);
        var section = ReportSection.THEMATIC;
        var block = new NewBlock(after, section, BlockForm.PARAGRAPH, 0, List.of(quoted));
        return edits.insert(id, block, by);
    }

    /** Last block before the next heading. */
    private static String last(Report report, String heading) {
        var from = report.block(heading).filter(Block::isHeading).orElseThrow(ReportDesk::unknown);
        var blocks = report.blocks();
        int end = blocks.indexOf(from) + 1;
        while (end < blocks.size() && !blocks.get(end).isHeading()) {
            end++;
        }
        return blocks.get(end - 1).id();
    }

    private static String lead(Passage passage) {
        var place = passage.place();
        var paragraph = place.paragraph();
        return "%s (para. %s):"
                .formatted(
                        OfficialOrder.name(passage.source().state()),
                        paragraph == null ? "[" + place.position() + "]" : paragraph);
    }
}
