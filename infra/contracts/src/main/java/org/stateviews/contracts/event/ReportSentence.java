package org.stateviews.contracts.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.id.CallId;

/**
 * A sentence of a report, or the words of a heading.
 *
 * @param text English; of a quotation the words that lead to it, such as {@code Kenya (para. 12):}
 * @param evidence passages that it rests on
 * @param editorsOwn whether an editor answers for it, and neither a passage nor the call
 * @param quotation whether the words of its first passage follow, in their own language or in the
 *     translation attached
 * @param call whose data say it, absent where passages or an editor do
 */
public record ReportSentence(
        String text,
        List<ReportEvidence> evidence,
        boolean editorsOwn,
        boolean quotation,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable CallId call) {

    public ReportSentence {
        evidence = List.copyOf(evidence);
        if (call != null && (editorsOwn || !evidence.isEmpty())) {
            throw new IllegalArgumentException("the call says it, or somebody else: " + text);
        }
        if (quotation && evidence.isEmpty()) {
            throw new IllegalArgumentException("a quotation of nothing: " + text);
        }
    }

    /** Words of an editor or of passages. */
    public ReportSentence(
            String text, List<ReportEvidence> evidence, boolean editorsOwn, boolean quotation) {
        this(text, evidence, editorsOwn, quotation, null);
    }

    /** Words that follow from the data of a call. */
    public static ReportSentence ofCall(String text, CallId call) {
        return new ReportSentence(text, List.of(), false, false, call);
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
