package org.stateviews.search.reporting;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.reporting.BlockController.Words;

/**
 * Sentences as the form of a block sends them, row by row; a row without words is left out.
 *
 * @param kind of each row: {@code EVIDENCE}, {@code OWN} or {@code QUOTATION}
 * @param evidence of each row: ids of passages, or links to them
 */
record TypedWords(
        @Nullable Integer version,
        @Nullable List<String> text,
        @Nullable List<String> kind,
        @Nullable List<String> evidence,
        @Nullable List<String> settles) {
    private static final Pattern PASSAGE =
            Pattern.compile(
                    "[0-9a-z-]+-[A-Z][A-Z0-9]{1,11}-[0-9]+\\.r[0-9]+\\.d[0-9]+\\.p[0-9a-f]{8}(?:-[0-9]+)?");
    private static final String OWN = "OWN";
    private static final String QUOTATION = "QUOTATION";
    private static final String EVIDENCE = "EVIDENCE";
    private static final String CALL = "CALL";

    Words words() {
        return new Words(version, sentences(), settles);
    }

    List<SentenceRequest> sentences() {
        var sentences = new ArrayList<SentenceRequest>();
        int rows = text == null ? 0 : text.size();
        for (int row = 0; row < rows; row++) {
            if (!at(text, row).isBlank()) {
                var chosen = at(kind, row);
                sentences.add(
                        new SentenceRequest(
                                at(text, row),
                                passages(at(evidence, row)),
                                chosen.equals(OWN),
                                chosen.equals(QUOTATION),
                                chosen.equals(CALL)));
            }
        }
        return sentences;
    }

    /** What was typed, for showing it again. */
    ArrayList<Row> rows() {
        var rows = new ArrayList<Row>();
        sentences().forEach(it -> rows.add(Row.of(it)));
        return rows;
    }

    static Words of(int version, List<ReportSentence> sentences, List<String> settles) {
        return new Words(version, sentences.stream().map(TypedWords::request).toList(), settles);
    }

    static SentenceRequest request(ReportSentence it) {
        var passages = it.evidence().stream().map(e -> e.passage().id()).toList();
        boolean fromCall = it.call() != null;
        return new SentenceRequest(it.text(), passages, it.editorsOwn(), it.quotation(), fromCall);
    }

    private static List<String> passages(String typed) {
        return PASSAGE.matcher(typed).results().map(MatchResult::group).distinct().toList();
    }

    private static String at(@Nullable List<String> values, int row) {
        return values == null || row >= values.size() ? "" : values.get(row);
    }

    /** A row of the form. */
    public record Row(String text, String kind, String evidence) implements Serializable {
        static Row of(SentenceRequest it) {
            return new Row(
                    java.util.Objects.requireNonNullElse(it.text(), ""),
                    kind(it),
                    String.join(" ", it.passages()));
        }

        private static String kind(SentenceRequest it) {
            if (it.quotes()) {
                return QUOTATION;
            }
            return it.own() ? OWN : it.ofCall() ? CALL : EVIDENCE;
        }

        /** Row of a sentence that stands in the report. */
        public static Row of(ReportSentence it) {
            return of(request(it));
        }
    }
}
