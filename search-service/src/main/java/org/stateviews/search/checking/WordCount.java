package org.stateviews.search.checking;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stateviews.contracts.event.ReportSentence;
import org.stateviews.search.reports.Report;

/**
 * Words of the text that editors write: headings, paragraphs, what is quoted in them, and the
 * footnote of the masthead. Replies that are printed are not among them. A word is what stands
 * between spaces, and each Chinese character is one, as word processors count.
 */
final class WordCount {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}|[^\\s\\p{IsHan}]+");

    private WordCount() {}

    static int of(Report report) {
        var footnote = report.front().masthead().item().footnote();
        return Stream.concat(Stream.of(footnote), report.sentences().flatMap(WordCount::texts))
                .mapToInt(WordCount::of)
                .sum();
    }

    static int of(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static Stream<String> texts(ReportSentence sentence) {
        return sentence.quotation()
                ? Stream.of(sentence.text(), sentence.evidence().getFirst().quote())
                : Stream.of(sentence.text());
    }
}
