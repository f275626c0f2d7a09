package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * How far two readers agree who did not know of each other, and how far each agrees with the rules.
 *
 * @param topics that either gave, the most frequent first
 */
record AgreementReport(String one, String other, List<String> topics, List<Twice> passages) {

    AgreementReport {
        topics = List.copyOf(topics);
        passages = List.copyOf(passages);
    }

    /** Topics of one passage: of both readers, and of the rules. */
    record Twice(Set<String> one, Set<String> other, Set<String> rules) {
        Twice {
            one = Set.copyOf(one);
            other = Set.copyOf(other);
            rules = Set.copyOf(rules);
        }
    }

    /** Mean over the topics. */
    double mean(Function<Twice, Set<String>> first, Function<Twice, Set<String>> second) {
        return topics.stream()
                .mapToDouble(it -> Kappa.of(it, passages, first, second).value())
                .average()
                .orElse(0);
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add("%d passages that both read: %s, %s".formatted(passages.size(), one, other));
        lines.add(
                "topic                   both first second  agreed  kappa  95 % of resamples"
                        + "  first/rules second/rules");
        topics.forEach(it -> lines.add(row(it)));
        lines.add(
                String.format(
                        Locale.ROOT,
                        "mean of %d topics: %.2f; first and rules %.2f; second and rules %.2f",
                        topics.size(),
                        mean(Twice::one, Twice::other),
                        mean(Twice::one, Twice::rules),
                        mean(Twice::other, Twice::rules)));
        return String.join("\n", lines);
    }

    private String row(String topic) {
        var kappa = Kappa.of(topic, passages, Twice::one, Twice::other);
        var range = Kappa.range(topic, passages, Twice::one, Twice::other);
        return String.format(
                Locale.ROOT,
                "%-22s %5d %5d %6d %7.2f %6.2f  %8.2f – %.2f %12.2f %12.2f",
                topic,
                kappa.both(),
                kappa.first(),
                kappa.second(),
                kappa.agreed(),
                kappa.value(),
                range.from(),
                range.to(),
                Kappa.of(topic, passages, Twice::one, Twice::rules).value(),
                Kappa.of(topic, passages, Twice::other, Twice::rules).value());
    }
}
