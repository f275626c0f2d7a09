package org.stateviews.search.checking;

import static java.util.stream.Collectors.joining;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates that are not written as {@code 27 May 2024}. What could be read in two ways has no fix. */
final class DateCheck implements Check {
    private static final String MONTHS =
            Stream.of(Month.values()).map(DateCheck::name).collect(joining("|", "(?:", ")"));
    private static final Pattern WRONG =
            Pattern.compile(
                    "\\b(?:(?<m>%1$s) (?<d>\\d{1,2})(?:st|nd|rd|th)?,? (?<y>\\d{4})"
                                    .formatted(MONTHS)
                            + "|(?<d2>\\d{1,2})(?:st|nd|rd|th) (?:of )?(?<m2>%1$s),? (?<y2>\\d{4})"
                                    .formatted(MONTHS)
                            + "|(?<y3>\\d{4})-(?<m3>0[1-9]|1[0-2])-(?<d3>\\d{2})"
                            + "|\\d{1,2}[./]\\d{1,2}[./]\\d{4})\\b");

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots()
                .flatMap(spot -> WRONG.matcher(spot.text()).results().map(it -> finding(spot, it)));
    }

    private static Finding finding(Case.Spot spot, MatchResult found) {
        var finding = spot.finding("date-form", found.group());
        var right = right(found);
        var text = spot.text();
        return right.isEmpty()
                ? finding
                : finding.fixedBy(
                        text.substring(0, found.start()) + right + text.substring(found.end()));
    }

    private static String right(MatchResult found) {
        if (found.group("m") != null) {
            return date(found.group("d"), found.group("m"), found.group("y"));
        }
        if (found.group("m2") != null) {
            return date(found.group("d2"), found.group("m2"), found.group("y2"));
        }
        if (found.group("m3") != null) {
            var month = Month.of(Integer.parseInt(found.group("m3")));
            return date(found.group("d3"), name(month), found.group("y3"));
        }
        return "";
    }

    private static String date(String day, String month, String year) {
        return Integer.parseInt(day) + " " + month + " " + year;
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
