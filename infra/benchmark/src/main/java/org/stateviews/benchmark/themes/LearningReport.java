package org.stateviews.benchmark.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.learning.Effect;
import org.stateviews.taxonomy.learning.Lesson;
import org.stateviews.taxonomy.learning.Lessons;

/**
 * What could be learned of labelled passages as if they were reviews, judged by models that know
 * nothing of the State, or of the sentence, that they judge.
 */
record LearningReport(List<Effect> effects) {

    LearningReport {
        effects = List.copyOf(effects);
    }

    /**
     * Learns of passages.
     *
     * @param fewest how many with a topic and without it are needed
     */
    static LearningReport of(ConceptScheme scheme, List<Judged> all, int fewest) {
        var topics =
                all.stream().flatMap(it -> it.labelled().topics().stream()).distinct().toList();
        var known = topics.stream().filter(it -> scheme.concept(it).isPresent()).toList();
        var lessons = all.stream().flatMap(it -> lessons(it.labelled(), known)).toList();
        return new LearningReport(Lessons.of(scheme, lessons, List.of(), fewest).effects());
    }

    private static Stream<Lesson> lessons(Labelled row, List<String> topics) {
        return topics.stream()
                .map(it -> new Lesson(row.passage(), row.group(), it, row.topics().contains(it)));
    }

    String text() {
        var lines = new ArrayList<String>();
        lines.add(
                "learning: passages judged as people did, by rules alone and with what was learned");
        lines.add("topic                   meant   not   rules learned");
        for (var it : effects) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%-22s %6d %5d %7d %7d%s",
                            it.theme(),
                            it.right(),
                            it.wrong(),
                            it.before(),
                            it.after(),
                            it.helps() ? "  would be learned" : ""));
        }
        return String.join("\n", lines);
    }
}
