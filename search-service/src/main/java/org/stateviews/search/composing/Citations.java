package org.stateviews.search.composing;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.stateviews.contracts.event.ReportEvidence;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.search.publishing.Run;
import org.stateviews.search.replies.OfficialOrder;

/**
 * Footnotes that say where a sentence comes from: States in the official order and paragraphs,
 * never pages.
 *
 * @param named whether the State of a submission may be named
 */
record Citations(Predicate<SubmissionReference> named) {
    /** Prints none. */
    static final Citations NONE = new Citations(_ -> false);

    /** Footnote of a sentence, empty where nothing may be named or its words say it already. */
    Optional<Run> of(ReportSentence sentence) {
        var cited = new TreeMap<SubmitterCode, Set<String>>(OfficialOrder.OF_SUBMITTERS);
        evidence(sentence).stream()
                .filter(it -> named.test(it.reference()))
                .filter(it -> !(sentence.quotation() && says(sentence, it)))
                .forEach(
                        it ->
                                cited.computeIfAbsent(it.submitter(), _ -> new LinkedHashSet<>())
                                        .add(it.label()));
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Run.Note(note(cited)));
    }

    /** Of a quotation only the words that follow; they are those of the first passage. */
    private static List<ReportEvidence> evidence(ReportSentence sentence) {
        return sentence.quotation() ? sentence.evidence().subList(0, 1) : sentence.evidence();
    }

    private static boolean says(ReportSentence sentence, ReportEvidence evidence) {
        return sentence.text().contains("para. " + evidence.label());
    }

    private static String note(Map<SubmitterCode, Set<String>> cited) {
        return cited.entrySet().stream()
                .map(it -> OfficialOrder.name(it.getKey()) + paragraphs(List.copyOf(it.getValue())))
                .collect(joining("; ", "", "."));
    }

    private static String paragraphs(List<String> labels) {
        if (labels.size() == 1) {
            return ", para. " + labels.getFirst();
        }
        var all = String.join(", ", labels.subList(0, labels.size() - 1));
        return ", paras. " + all + " and " + labels.getLast();
    }
}
