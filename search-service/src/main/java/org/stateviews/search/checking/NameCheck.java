package org.stateviews.search.checking;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of States that are not their official short names. */
final class NameCheck implements Check {
    private final Map<String, String> official;
    private final Pattern any;

    /**
     * A check by a table.
     *
     * @param official short name by a name in use for the same State
     */
    NameCheck(Map<String, String> official) {
        this.official = Map.copyOf(official);
        this.any =
                Pattern.compile(
                        official.keySet().stream()
                                .sorted(
                                        java.util.Comparator.comparingInt(String::length)
                                                .reversed())
                                .map(Pattern::quote)
                                .collect(
                                        java.util.stream.Collectors.joining(
                                                "|", "(?<![\\p{L}-])(?:", ")(?![\\p{L}-])")));
    }

    @Override
    public Stream<Finding> of(Case report) {
        return report.spots().flatMap(this::findings);
    }

    private Stream<Finding> findings(Case.Spot spot) {
        var names = Names.in(spot.text());
        return any.matcher(spot.text())
                .results()
                .filter(it -> names.stream().noneMatch(name -> name.covers(it.start())))
                .map(it -> finding(spot, it));
    }

    private Finding finding(Case.Spot spot, MatchResult found) {
        var name = official.getOrDefault(found.group(), found.group());
        var text = spot.text();
        return spot.finding("name-unofficial", found.group(), name)
                .fixedBy(text.substring(0, found.start()) + name + text.substring(found.end()));
    }
}
