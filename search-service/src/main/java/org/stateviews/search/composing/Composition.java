package org.stateviews.search.composing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stateviews.contracts.call.Call;
import org.stateviews.contracts.event.ReportSection;
import org.stateviews.search.publishing.Element;
import org.stateviews.search.publishing.Manuscript;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;

/**
 * A report as a manuscript: what editors wrote, then the replies. A pure function, so that a
 * version is printed the same whenever it is asked for.
 *
 * @param translations of passages, by their ids
 */
record Composition(
        Report report, Call call, Function<String, Optional<ReplyText.Translated>> translations) {

    /** Whether a reply may be printed and its State named. */
    static boolean isPrintable(Report report, Reply reply) {
        return !reply.isRestricted() || report.papers().isConsented(reply.reference());
    }

    /**
     * The report.
     *
     * @param replies all that it is about; what may not be printed is left out
     */
    Manuscript with(List<ReplyText> replies) {
        var body = new ArrayList<Element>();
        blocks(false).forEach(body::add);
        body.addAll(PrintedReplies.of(printable(replies)));
        var byReference =
                replies.stream()
                        .map(ReplyText::reply)
                        .collect(toMap(Reply::reference, Function.identity()));
        return new Manuscript(
                Heads.of(report.front().masthead(), call),
                blocks(true),
                body,
                EvidenceRows.of(report, byReference));
    }

    /** An addendum with replies that came later. */
    Manuscript addendum(List<ReplyText> late) {
        return new Manuscript(
                Heads.of(report.front().masthead(), call),
                List.of(),
                PrintedReplies.of(printable(late)),
                List.of());
    }

    private List<Element> blocks(boolean summary) {
        var paragraphs = new Paragraphs(translations);
        return report.blocks().stream()
                .filter(it -> summary == isSummary(it))
                .flatMap(it -> paragraphs.of(it).stream())
                .toList();
    }

    private static boolean isSummary(Block block) {
        return block.place().section() == ReportSection.SUMMARY;
    }

    private List<ReplyText> printable(List<ReplyText> replies) {
        return replies.stream().filter(it -> isPrintable(report, it.reply())).toList();
    }
}
