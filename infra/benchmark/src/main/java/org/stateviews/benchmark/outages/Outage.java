package org.stateviews.benchmark.outages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.stateviews.benchmark.outages.Knock.Meaning;

/**
 * What came of one outage.
 *
 * @param door answers to texts handed in while it lasted
 * @param said what health and status said, and after how long
 * @param calm from its end until all that was handed in could be found
 * @param disagreements what the platform's own proof names afterwards
 */
record Outage(
        String name,
        Duration length,
        Answers door,
        Answers searches,
        Map<String, Duration> said,
        Duration calm,
        List<String> lost,
        List<String> doubles,
        List<String> disagreements) {

    /** Two seconds for the answer, and half a second for the way there on a busy machine. */
    private static final Duration DOOR = Duration.ofMillis(2_500);

    /** What was under way when the log went away may wait 10 s for its acknowledgement. */
    private static final Duration DOUBT = Duration.ofMillis(12_500);

    /** A search waits 10 s for an index that takes questions and gives no answers. */
    private static final Duration SEARCH = Duration.ofMillis(12_500);

    Outage {
        said = new TreeMap<>(said);
        lost = List.copyOf(lost);
        doubles = List.copyOf(doubles);
        disagreements = List.copyOf(disagreements);
    }

    boolean good() {
        return lost.isEmpty()
                && doubles.isEmpty()
                && disagreements.isEmpty()
                && told()
                && !door.knocks().isEmpty()
                && door.count(Meaning.OTHER) == 0
                && searches.count(Meaning.OTHER) == 0
                && door.slowest().compareTo(DOOR) <= 0
                && door.slowestInDoubt().compareTo(DOUBT) <= 0
                && searches.slowest().compareTo(SEARCH) <= 0;
    }

    /** A status that waits is nothing special; a worker that does must say so. */
    private boolean told() {
        return said.keySet().stream()
                .anyMatch(it -> it.startsWith("worker: ") && it.contains(" waits for "));
    }

    String text() {
        return String.format(
                Locale.ROOT,
                """
                %s, %d s: %s
                  at the door    %s
                  searches       %s
                  said           %s
                  all findable   %.1f s after its end
                  lost %d, double %d, proof %s%s
                """,
                name,
                length.toSeconds(),
                good() ? "good" : "NOT GOOD",
                answers(door),
                answers(searches),
                words(),
                seconds(calm),
                lost.size(),
                doubles.size(),
                disagreements.isEmpty() ? "agrees" : "DOES NOT AGREE",
                findings());
    }

    private static String answers(Answers answers) {
        var text =
                String.format(
                        Locale.ROOT,
                        "%d: %d done, %d told when to come again, %d in doubt, %d other;"
                                + " slowest %.2f s",
                        answers.knocks().size(),
                        answers.count(Meaning.DONE),
                        answers.count(Meaning.LATER),
                        answers.count(Meaning.IN_DOUBT),
                        answers.count(Meaning.OTHER),
                        seconds(answers.slowest()));
        var doubt = seconds(answers.slowestInDoubt());
        var others = answers.others();
        return text
                + (doubt == 0 ? "" : String.format(Locale.ROOT, ", in doubt %.2f s", doubt))
                + (others.isEmpty() ? "" : " (" + others + ")");
    }

    private String words() {
        var lines =
                said.entrySet().stream()
                        .map(
                                it ->
                                        String.format(
                                                Locale.ROOT,
                                                "%s (after %.0f s)",
                                                it.getKey(),
                                                seconds(it.getValue())))
                        .toList();
        return lines.isEmpty() ? "NOTHING" : String.join("\n                 ", lines);
    }

    private String findings() {
        var all = new java.util.ArrayList<String>(lost);
        all.addAll(doubles);
        all.addAll(disagreements);
        return all.isEmpty() ? "" : "\n    " + String.join("\n    ", all);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
