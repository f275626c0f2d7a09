package org.stateviews.search.checking;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that have initial capitals in documents of the United Nations and are written without. What
 * somebody else is quoted with stays as it is, and so do lines that are capitals throughout.
 */
final class CapitalCheck implements Check {
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"|«[^»]*»");

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots()
                .flatMap(spot -> Capital.ALL.stream().flatMap(it -> findings(spot, it)));
    }

    private static Stream<Finding> findings(Case.Spot spot, Capital capital) {
        var quoted = QUOTED.matcher(spot.text()).results().toList();
        return capital.in(spot.text())
                .filter(Predicate.not(it -> isIn(quoted, it)))
                .filter(it -> !it.group().equals(it.group().toUpperCase(Locale.ROOT)))
                .map(it -> finding(spot, it, capital.right()));
    }

    private static boolean isIn(List<MatchResult> quoted, MatchResult found) {
        return quoted.stream()
                .anyMatch(it -> it.start() <= found.start() && found.end() <= it.end());
    }

    private static Finding finding(Case.Spot spot, MatchResult found, String right) {
        var text = spot.text();
        return spot.finding("capitals", found.group(), right)
                .fixedBy(text.substring(0, found.start()) + right + text.substring(found.end()));
    }
}
