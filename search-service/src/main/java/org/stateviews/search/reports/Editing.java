package org.stateviews.search.reports;

import org.stateviews.contracts.event.ReportEdit;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.search.reports.Change.Outcome;

/**
 * Applies one edit. Of two that are based on one version the first in the log counts; the words of
 * the other are kept beside it. In a closed report nothing counts but its reopening, remarks and
 * papers.
 *
 * @param blocks as the edit left them
 */
record Editing(Blocks blocks, Front front, Papers papers, Outcome outcome) {

    static Report of(Report report, ReportEdited event) {
        var before =
                new Editing(
                        new Blocks(report.all()), report.front(), report.papers(), Outcome.COUNTED);
        var after = before.apply(report, event);
        return new Report(
                report.opened(),
                report.version() + 1,
                report.drafted(),
                report.unread(),
                after.front,
                after.blocks.all(),
                after.papers,
                Block.plus(
                        report.history(), Change.of(event, report.version() + 1, after.outcome)));
    }

    private Editing apply(Report report, ReportEdited event) {
        return switch (event.edit()) {
            case ReportEdit.BlockWritten it -> written(it, event);
            case ReportEdit.BlockInserted it ->
                    closed() ? nothing() : with(inserted(report, it, event));
            case ReportEdit.BlockMoved it -> moved(it);
            case ReportEdit.BlockRemoved it -> removed(it);
            case ReportEdit.Commented it -> remarked(it, event);
            case ReportEdit.ConsentRecorded it -> with(papers.with(it));
            case ReportEdit.ConsentWithdrawn it -> with(papers.without(it.reference()));
            case ReportEdit.TranslationAttached it -> with(papers.with(it));
            case ReportEdit.MastheadWritten it -> masthead(it);
            case ReportEdit.LimitWaived it -> with(front.with(it));
            case ReportEdit.Closed it -> closed() ? nothing() : with(front.closed(it));
            case ReportEdit.Reopened _ -> closed() ? with(front.closed(null)) : nothing();
        };
    }

    private Editing written(ReportEdit.BlockWritten it, ReportEdited event) {
        var text = BlockText.of(event, it.sentences());
        var block = blocks.find(it.block());
        if (block.isEmpty()) {
            return nothing();
        }
        return closed() || block.get().version() != it.basedOn()
                ? with(blocks.change(it.block(), b -> b.keepingBeside(text)), Outcome.KEPT_BESIDE)
                : with(blocks.change(it.block(), b -> b.written(text, it.settles())));
    }

    private Blocks inserted(Report report, ReportEdit.BlockInserted it, ReportEdited event) {
        var id = Block.id(report.id(), event.id());
        var text = BlockText.of(event, it.sentences());
        return blocks.with(Block.of(id, Block.Place.of(it), text), it.after());
    }

    private Editing moved(ReportEdit.BlockMoved it) {
        var block = blocks.find(it.block());
        return block.isEmpty() || closed()
                ? nothing()
                : with(blocks.moved(block.get(), it.after()));
    }

    private Editing removed(ReportEdit.BlockRemoved it) {
        var stands =
                blocks.find(it.block()).filter(b -> b.version() == it.basedOn() && !b.removed());
        return stands.isEmpty() || closed()
                ? nothing()
                : with(blocks.change(it.block(), Block::without));
    }

    private Editing remarked(ReportEdit.Commented it, ReportEdited event) {
        var remark = new Remark(it.text(), event.account(), event.at());
        return blocks.find(it.block()).isEmpty()
                ? nothing()
                : with(blocks.change(it.block(), b -> b.with(remark)));
    }

    private Editing masthead(ReportEdit.MastheadWritten it) {
        return closed() || it.basedOn() != front.mastheadVersion()
                ? new Editing(
                        blocks, front.keepingBeside(it.masthead()), papers, Outcome.KEPT_BESIDE)
                : with(front.with(it.masthead()));
    }

    private boolean closed() {
        return front.closed() != null;
    }

    private Editing nothing() {
        return new Editing(blocks, front, papers, Outcome.WITHOUT_EFFECT);
    }

    private Editing with(Blocks changed) {
        return with(changed, Outcome.COUNTED);
    }

    private Editing with(Blocks changed, Outcome became) {
        return new Editing(changed, front, papers, became);
    }

    private Editing with(Front changed) {
        return new Editing(blocks, changed, papers, Outcome.COUNTED);
    }

    private Editing with(Papers changed) {
        return new Editing(blocks, front, changed, Outcome.COUNTED);
    }
}
