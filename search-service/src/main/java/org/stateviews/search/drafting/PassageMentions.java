package org.stateviews.search.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.search.index.Passage;
import org.stateviews.search.index.PassageTheme;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Stance;

/**
 * What a passage mentions: its themes, and everything that stands above them. Each concept once,
 * however often the passage comes back to it.
 */
final class PassageMentions {
    private final Passage passage;
    private final PassagePointer pointer;
    private final Sentences sentences;
    private final Map<String, Evidence> evidence = new HashMap<>();

    PassageMentions(Passage passage, DocumentPointer document) {
        this.passage = passage;
        this.pointer =
                new PassagePointer(
                        document,
                        passage.id().substring(passage.id().lastIndexOf('.') + 1),
                        Sha256.ofText(passage.asRead()),
                        passage.place().position());
        this.sentences = new Sentences(passage);
    }

    /** Mentions by the notation of their concept. */
    Map<String, Mention> byConcept() {
        var mentions = new LinkedHashMap<String, Mention>();
        for (var theme : passage.subjects().themes()) {
            var words = evidence.computeIfAbsent(sentences.about(theme), this::evidence);
            var stance = theme.level() == Level.POSITION ? theme.stance() : Stance.STATED;
            mentions.merge(
                    theme.notation(), new Mention(words, stance, theme.score(), true), Mention::or);
            above(theme, words, mentions);
        }
        return mentions;
    }

    private static void above(PassageTheme theme, Evidence words, Map<String, Mention> mentions) {
        for (var broader : theme.ancestors()) {
            mentions.merge(
                    broader, new Mention(words, Stance.STATED, theme.score(), false), Mention::or);
        }
    }

    private Evidence evidence(String quote) {
        var place = passage.place();
        return new Evidence(
                pointer,
                passage.source().state(),
                place.documentName(),
                place.paragraph() == null ? "[" + place.position() + "]" : place.paragraph(),
                passage.wording().language(),
                quote,
                passage.source().publication() == Publication.PUBLIC);
    }
}
