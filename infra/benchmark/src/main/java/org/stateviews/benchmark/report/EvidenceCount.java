package org.stateviews.benchmark.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Whether what a report rests on is there: each passage is asked for where a reader would find it,
 * and has to hold the words that are quoted.
 */
final class EvidenceCount {

    private final Room room;
    private final Map<String, Map<String, String>> texts = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int sentences;
    private int supported;
    private int own;
    private int fromCall;
    private int pieces;

    EvidenceCount(Room room) {
        this.room = room;
    }

    /** Counts what a report says. */
    EvidenceCount of(JsonNode report) throws IOException, InterruptedException {
        for (var block : report.path("blocks")) {
            if (block.path("form").asString().equals("HEADING")) {
                continue;
            }
            for (var sentence : block.path("sentences")) {
                add(sentence);
            }
        }
        return this;
    }

    private void add(JsonNode sentence) throws IOException, InterruptedException {
        sentences++;
        var evidence = sentence.path("evidence");
        if (sentence.path("editorsOwn").asBoolean()) {
            own++;
        } else if (sentence.hasNonNull("call")) {
            fromCall++;
        } else if (evidence.isEmpty()) {
            wrong.add("nothing supports: " + sentence.path("text").asString());
        } else {
            supported++;
        }
        for (var piece : evidence) {
            resolve(piece);
        }
    }

    private void resolve(JsonNode piece) throws IOException, InterruptedException {
        pieces++;
        var passage = piece.path("passage").asString();
        var text = text(passage);
        if (text == null || !text.contains(piece.path("quote").asString())) {
            wrong.add(passage + (text == null ? " is not there" : " has other words"));
        }
    }

    private @Nullable String text(String passage) throws IOException, InterruptedException {
        var reference = passage.substring(0, passage.indexOf('.'));
        var known = texts.get(reference);
        if (known == null) {
            known = new HashMap<>();
            for (var item : room.passages(reference)) {
                known.put(item.path("passage").asString(), item.path("text").asString());
            }
            texts.put(reference, known);
        }
        return known.get(passage);
    }

    /** Sentences of paragraphs. */
    int sentences() {
        return sentences;
    }

    /** Sentences that rest on a passage. */
    int supported() {
        return supported;
    }

    /** Sentences that somebody answers for. */
    int own() {
        return own;
    }

    /** Sentences that follow from the data of the call. */
    int fromCall() {
        return fromCall;
    }

    /** Passages that sentences rest on, each as often as one does. */
    int pieces() {
        return pieces;
    }

    /** What is not there. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
