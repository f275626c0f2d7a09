package org.stateviews.contracts.event;

import java.util.List;

/**
 * A sentence of a report, or the words of a heading.
 *
 * @param text English; of a quotation the words that lead to it, such as {@code Kenya (para. 12):}
 * @param evidence passages that it rests on
 * @param editorsOwn whether an editor answers for it, and not a passage
 * @param quotation whether the words of its first passage follow, in their own language or in the
 *     translation attached
 */
public record ReportSentence(
        String text, List<ReportEvidence> evidence, boolean editorsOwn, boolean quotation) {

    public ReportSentence {
        evidence = List.copyOf(evidence);
        if (quotation && evidence.isEmpty()) {
            throw new IllegalArgumentException("a quotation of nothing: " + text);
        }
    }

    /** Words that an editor answers for. */
    public static ReportSentence own(String text) {
        return new ReportSentence(text, List.of(), true, false);
    }

    /** Words that rest on passages. */
    public static ReportSentence of(String text, List<ReportEvidence> evidence) {
        return new ReportSentence(text, evidence, false, false);
    }
}
