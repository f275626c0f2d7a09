package org.stateviews.search.reports;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.List;
import org.stateviews.contracts.event.ReportEdited;
import org.stateviews.contracts.event.ReportSentence;

/**
 * Words that somebody wrote for a block.
 *
 * @param edit that wrote them
 * @param account who wrote them
 */
public record BlockText(String edit, List<ReportSentence> sentences, String account, Instant at) {
    /** Edit of what nobody edited. */
    static final String DRAFT = "draft";

    public BlockText {
        sentences = List.copyOf(sentences);
    }

    static BlockText of(ReportEdited event, List<ReportSentence> sentences) {
        return new BlockText(event.id(), sentences, event.account(), event.at());
    }

    /** All of it as one line. */
    public String line() {
        return sentences.stream().map(ReportSentence::text).collect(joining(" "));
    }
}
