package org.stateviews.search.checking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.search.index.Passage;
import org.stateviews.search.replies.Reply;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;

/**
 * A report and all that it is held against.
 *
 * @param replies what it is about, in the official order
 * @param passages those that it rests on and that the index has, by id, as they are now
 * @param words that count for the limit
 * @param earlier reports that were begun before it, the newest first
 * @param callSays sentences that follow from the data of its call, as they are now
 */
record Case(
        Report report,
        List<Reply> replies,
        Map<String, Passage> passages,
        int words,
        List<Report> earlier,
        List<String> callSays) {
    Case {
        replies = List.copyOf(replies);
        passages = Map.copyOf(passages);
        earlier = List.copyOf(earlier);
        callSays = List.copyOf(callSays);
    }

    Optional<Reply> reply(SubmissionReference reference) {
        return replies.stream().filter(it -> it.reference().equals(reference)).findFirst();
    }

    /** Every sentence that stands in the report, and where. */
    Stream<Spot> spots() {
        return report.blocks().stream()
                .flatMap(
                        block ->
                                IntStream.range(0, block.sentences().size())
                                        .mapToObj(
                                                i -> new Spot(block, i, block.sentences().get(i))));
    }

    /**
     * A sentence in its place.
     *
     * @param place in the block, from 0
     */
    record Spot(Block block, int place, ReportSentence sentence) {
        Finding finding(String code, Object... arguments) {
            return Finding.of(code, arguments).in(block, place);
        }

        String text() {
            return sentence.text();
        }
    }
}
