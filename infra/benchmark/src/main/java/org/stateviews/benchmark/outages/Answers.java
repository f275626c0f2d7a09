package org.stateviews.benchmark.outages;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stateviews.benchmark.outages.Knock.Meaning;

/** The answers of one door during an outage. */
record Answers(List<Knock> knocks) {

    Answers {
        knocks = List.copyOf(knocks);
    }

    static Answers during(List<Knock> all, Instant from, Instant to) {
        return new Answers(all.stream().filter(it -> it.within(from, to)).toList());
    }

    long count(Meaning meaning) {
        return knocks.stream().filter(it -> it.meaning() == meaning).count();
    }

    /** Slowest answer that leaves no doubt; zero when there is none. */
    Duration slowest() {
        return slowest(false);
    }

    /** Slowest answer that leaves doubt; zero when there is none. */
    Duration slowestInDoubt() {
        return slowest(true);
    }

    /** Answers that help nobody, by name. */
    String others() {
        var names = new TreeMap<String, Integer>();
        knocks.stream()
                .filter(it -> it.meaning() == Meaning.OTHER)
                .forEach(it -> names.merge(it.answer().name(), 1, Integer::sum));
        return names.entrySet().stream()
                .map(it -> it.getKey() + " ×" + it.getValue())
                .collect(Collectors.joining(", "));
    }

    private Duration slowest(boolean doubt) {
        return knocks.stream()
                .filter(it -> (it.meaning() == Meaning.IN_DOUBT) == doubt)
                .map(Knock::took)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
