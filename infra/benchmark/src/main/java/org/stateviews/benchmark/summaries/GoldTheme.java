package org.stateviews.benchmark.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stateviews.summary.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * What is said on a theme, and what an editor would take of it.
 *
 * @param held whether it was held back while the summariser was made
 * @param sentences in the order of the passages
 */
record GoldTheme(String name, boolean held, List<GoldSentence> sentences) {

    GoldTheme {
        sentences = List.copyOf(sentences);
    }

    /** Of the rows of its passages; there is one at least. */
    static GoldTheme of(String name, List<JsonNode> passages) {
        var sentences = new ArrayList<GoldSentence>();
        for (var passage : passages) {
            for (var sentence : passage.path("sentences")) {
                var id = name + "/" + sentences.size();
                sentences.add(GoldSentence.of(sentence, passage, id));
            }
        }
        return new GoldTheme(name, passages.getFirst().path("held").asBoolean(false), sentences);
    }

    /** What is given to a ranker, which sees neither picks nor positions. */
    List<Sentence> texts() {
        return sentences.stream().map(GoldSentence::sentence).toList();
    }

    List<Sentence> picks() {
        return sentences.stream().filter(GoldSentence::pick).map(GoldSentence::sentence).toList();
    }

    /** That the editor did not leave out. */
    Set<String> positions() {
        return sentences.stream()
                .filter(it -> it.pick() && !it.position().isEmpty())
                .map(GoldSentence::position)
                .collect(Collectors.toSet());
    }

    /**
     * Share of the editor's positions that these sentences of the theme take; 1 if there are none.
     */
    double coverage(List<Sentence> taken) {
        var wanted = positions();
        if (wanted.isEmpty()) {
            return 1;
        }
        var ids = taken.stream().map(Sentence::id).collect(Collectors.toSet());
        long covered =
                sentences.stream()
                        .filter(it -> ids.contains(it.sentence().id()))
                        .map(GoldSentence::position)
                        .filter(wanted::contains)
                        .distinct()
                        .count();
        return (double) covered / wanted.size();
    }

    String position(Sentence sentence) {
        return sentences.stream()
                .filter(it -> it.sentence().id().equals(sentence.id()))
                .map(GoldSentence::position)
                .findFirst()
                .orElse("");
    }
}
