package org.stateviews.benchmark.summaries;

import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.summary.Sentence;
import tools.jackson.databind.JsonNode;

/**
 * A sentence of a passage, and what an editor thinks of it.
 *
 * @param position that it takes; empty where it takes none
 * @param pick whether it belongs in the summary
 */
record GoldSentence(Sentence sentence, String position, boolean pick) {

    static GoldSentence of(JsonNode row, JsonNode passage, String id) {
        return new GoldSentence(
                Sentence.of(
                        id,
                        passage.path("state").asString(""),
                        language(passage),
                        row.path("text").asString("")),
                row.path("position").asString(""),
                row.path("pick").asBoolean(false));
    }

    private static OfficialLanguage language(JsonNode passage) {
        var code = passage.path("language").asString("en");
        return OfficialLanguage.ofCode(code)
                .orElseThrow(
                        () -> new IllegalArgumentException(code + " is none of the six languages"));
    }
}
