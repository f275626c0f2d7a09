package org.stateviews.benchmark.themes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;

/** Compares what two readers say of the same passages. */
public final class Agreement {

    public static final String USAGE = "agreement READER.jsonl OTHER-READER.jsonl";

    private Agreement() {}

    /**
     * Reads the words after {@code agreement} and compares.
     *
     * @return a table, topic by topic
     * @throws IllegalArgumentException saying what is wrong
     * @throws IOException when a file cannot be read
     */
    public static String run(List<String> words) throws IOException {
        if (words.size() != 2) {
            throw new IllegalArgumentException("Two readers are compared. " + USAGE);
        }
        for (var word : words) {
            if (!Files.isRegularFile(Path.of(word))) {
                throw new IllegalArgumentException(word + " is no file. " + USAGE);
            }
        }
        return compared(Path.of(words.getFirst()), Path.of(words.getLast())).text();
    }

    private static AgreementReport compared(Path one, Path other) throws IOException {
        var first = Labelled.in(one);
        var second = byPassage(Labelled.in(other));
        var both = first.stream().filter(it -> second.containsKey(it.passage())).toList();
        if (both.isEmpty()) {
            throw new IllegalArgumentException("They have not read a single passage both.");
        }
        var topics =
                Stream.concat(first.stream(), second.values().stream())
                        .flatMap(it -> it.topics().stream())
                        .collect(Collectors.groupingBy(it -> it, Collectors.counting()));
        var classifier = Classifier.of(ConceptScheme.shipped());
        return new AgreementReport(
                one.getFileName().toString(),
                other.getFileName().toString(),
                topics.keySet().stream()
                        .sorted(
                                Comparator.<String, Long>comparing(topics::get)
                                        .reversed()
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList(),
                both.stream()
                        .map(
                                it ->
                                        twice(
                                                it,
                                                second.getOrDefault(it.passage(), it),
                                                topics.keySet(),
                                                classifier))
                        .toList());
    }

    private static Map<Passage, Labelled> byPassage(List<Labelled> rows) {
        var byPassage = new HashMap<Passage, Labelled>();
        rows.forEach(it -> byPassage.putIfAbsent(it.passage(), it));
        return byPassage;
    }

    private static AgreementReport.Twice twice(
            Labelled one, Labelled other, Set<String> topics, Classifier classifier) {
        var rules = Judged.of(one, classifier.weigh(one.passage()), topics);
        return new AgreementReport.Twice(one.topics(), other.topics(), rules.given());
    }
}
