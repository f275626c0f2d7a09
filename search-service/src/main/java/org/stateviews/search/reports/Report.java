package org.stateviews.search.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportDrafted;
import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportOpened;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.ReportId;

/**
 * A report as its events give it, one after another in the order of the log. An event that is said
 * twice changes nothing the second time.
 *
 * @param version how many events counted or were kept, from 1
 * @param drafted the draft that it stands on, null until there is one
 * @param unread documents that were not read when it was drafted, by reference
 * @param all blocks in order, also those that were removed
 * @param history every edit, the oldest first
 */
public record Report(
        ReportOpened opened,
        int version,
        @Nullable ReportDrafted drafted,
        Map<String, List<String>> unread,
        Front front,
        List<Block> all,
        Papers papers,
        List<Change> history) {
    public Report {
        unread = Map.copyOf(unread);
        all = List.copyOf(all);
        history = List.copyOf(history);
    }

    /** A report that was only begun. */
    public static Report of(ReportOpened opened) {
        return new Report(
                opened, 1, null, Map.of(), Front.EMPTY, List.of(), Papers.NONE, List.of());
    }

    public ReportId id() {
        return opened.report();
    }

    public boolean isClosed() {
        return front.closed() != null;
    }

    /** Blocks that stand in the report, in order. */
    public List<Block> blocks() {
        return all.stream().filter(it -> !it.removed()).toList();
    }

    /** Blocks that were taken out. */
    public List<Block> removed() {
        return all.stream().filter(Block::removed).toList();
    }

    public Optional<Block> block(String id) {
        return new Blocks(all).find(id);
    }

    /** What became of an edit, empty when it is not known. */
    public Optional<Change> change(String edit) {
        return history.stream().filter(it -> it.id().equals(edit)).findFirst();
    }

    /** Sentences that stand in the report. */
    public Stream<ReportSentence> sentences() {
        return blocks().stream().flatMap(it -> it.sentences().stream());
    }

    /**
     * Versions with which the work was ended before, the oldest first. A report that is closed now
     * was not closed with its present version before.
     */
    public List<Integer> issued() {
        var closings =
                history.stream()
                        .filter(it -> it.edit() instanceof ReportEdit.Closed)
                        .filter(it -> it.outcome() == Change.Outcome.COUNTED)
                        .map(Change::version)
                        .toList();
        return isClosed() ? closings.subList(0, closings.size() - 1) : closings;
    }

    /** A passage that somebody relied on at some time, as it stood then. */
    public Optional<ReportEvidence> evidence(String passage) {
        return all.stream()
                .flatMap(it -> Stream.concat(it.texts().stream(), it.alternatives().stream()))
                .flatMap(it -> it.sentences().stream())
                .flatMap(it -> it.evidence().stream())
                .filter(it -> it.passage().id().equals(passage))
                .reduce((_, newer) -> newer);
    }

    /** With the draft's blocks before all others; the first draft counts. */
    Report with(ReportDrafted event, DraftedReport draft) {
        if (drafted != null) {
            return this;
        }
        var blocks = new ArrayList<Block>();
        for (var block : draft.blocks()) {
            var id = Block.id(id(), event.draft() + "/" + blocks.size());
            var place = new Block.Place(block.section(), block.form(), block.level());
            var text =
                    new BlockText(BlockText.DRAFT, block.sentences(), event.account(), event.at());
            blocks.add(Block.of(id, place, text));
        }
        var order = new Blocks(blocks);
        for (var block : all.reversed()) {
            order = order.with(block, null);
        }
        return new Report(
                opened, version + 1, event, draft.unread(), front, order.all(), papers, history);
    }

    /** With one more edit, whatever becomes of it. */
    public Report with(ReportEdited event) {
        return change(event.id()).isPresent() ? this : Editing.of(this, event);
    }
}
