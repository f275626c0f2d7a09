package org.stateviews.search.checking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.search.reports.Block;
import org.stateviews.search.reports.Report;

/**
 * Paragraphs that stand word for word in an earlier report, whatever the spaces between their
 * words. Drafts of one call are alike by nature, so a paragraph as it was drafted is only held
 * against reports on other calls. There is no fix: whether to refer, to shorten or to keep is the
 * editor's to say.
 */
final class RepeatedCheck implements Check {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    /** Words from which on a paragraph is no formula, such as “See paragraph 12 above.” */
    private static final int LEAST_WORDS = 6;

    @Override
    public Stream<Finding> of(Case report) {
        var any = paragraphs(report.earlier().stream());
        var call = report.report().id().call();
        var elsewhere =
                paragraphs(report.earlier().stream().filter(it -> !it.id().call().equals(call)));
        return report.report().blocks().stream()
                .filter(RepeatedCheck::isLong)
                .flatMap(it -> finding(it, it.isAsDrafted() ? elsewhere : any).stream());
    }

    private static Optional<Finding> finding(Block block, Map<String, ReportId> before) {
        return Optional.ofNullable(before.get(words(block)))
                .map(it -> Finding.at(block, "repeated", it));
    }

    /** The newest report that has a paragraph, by its words. */
    private static Map<String, ReportId> paragraphs(Stream<Report> newestFirst) {
        var paragraphs = new HashMap<String, ReportId>();
        newestFirst.forEach(
                report ->
                        report.blocks().stream()
                                .filter(RepeatedCheck::isLong)
                                .forEach(it -> paragraphs.putIfAbsent(words(it), report.id())));
        return paragraphs;
    }

    private static boolean isLong(Block block) {
        return !block.isHeading() && SPACES.split(words(block), -1).length >= LEAST_WORDS;
    }

    private static String words(Block block) {
        return SPACES.matcher(block.line()).replaceAll(" ").strip();
    }
}
