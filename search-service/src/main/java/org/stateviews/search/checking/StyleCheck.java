package org.stateviews.search.checking;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that match a pattern and should not be there.
 *
 * @param better what should stand there instead, empty for what a person must decide
 */
record StyleCheck(String code, Pattern pattern, Function<MatchResult, String> better)
        implements Check {
    /** Pages are not cited: every language version and every reprint has others. */
    static final StyleCheck PAGES =
            new StyleCheck(
                    "page-cited",
                    Pattern.compile("\\b(?:pp?\\.\\s?|pages?\\s+)\\d+(?:\\s?[-–]\\s?\\d+)?"),
                    _ -> "");

    /** Bold and italics are not used for emphasis. */
    static final StyleCheck EMPHASIS =
            new StyleCheck(
                    "emphasis",
                    Pattern.compile(
                            "(\\*\\*|__|\\*|(?<!\\w)_|</?(?:b|i|em|strong)>)(\\S[^*_<>]*)(\\*\\*|__|\\*|_(?!\\w)|</(?:b|i|em|strong)>)"),
                    it -> it.group(2));

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots()
                .flatMap(
                        spot ->
                                pattern.matcher(spot.text())
                                        .results()
                                        .map(it -> finding(spot, it)));
    }

    private Finding finding(Case.Spot spot, MatchResult found) {
        var finding = spot.finding(code, found.group());
        var words = better.apply(found);
        var text = spot.text();
        return words.isEmpty()
                ? finding
                : finding.fixedBy(
                        text.substring(0, found.start()) + words + text.substring(found.end()));
    }
}
