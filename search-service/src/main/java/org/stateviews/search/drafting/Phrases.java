package org.stateviews.search.drafting;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.States;
import org.stateviews.taxonomy.matching.Stance;

/**
 * The English words of statements, from {@code phrases.properties}: what is said of a concept, by
 * its kind, and what a concept is called inside a sentence. A concept without a phrase of its own
 * is told by its label, so that every scheme gives sentences.
 */
final class Phrases {
    private final Properties table;

    private Phrases(Properties table) {
        this.table = table;
    }

    /** Words that are shipped. */
    static Phrases shipped() {
        try (var in = Phrases.class.getResourceAsStream("phrases.properties")) {
            var table = new Properties();
            table.load(new InputStreamReader(requireNonNull(in), StandardCharsets.UTF_8));
            return new Phrases(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What those who speak of a topic did: a verb in the past tense and its object. */
    String said(Topic topic, Stance stance) {
        var side = topic.isPosition() ? "." + stance : "";
        return fill("said." + topic.level() + side, phrase(topic));
    }

    /** Name of a submitter inside a sentence, without article for States. */
    String name(SubmitterCode submitter) {
        return table.getProperty(
                "submitter." + submitter, States.name(submitter, OfficialLanguage.ENGLISH));
    }

    Set<String> keys() {
        return table.stringPropertyNames();
    }

    private String phrase(Topic topic) {
        var own = table.getProperty("phrase." + topic.notation());
        return own == null ? fill("plain." + topic.level(), topic.label()) : own;
    }

    private String fill(String key, String words) {
        return requireNonNull(table.getProperty(key), key).replace("{0}", words);
    }
}
