package org.stateviews.search.drafting;

import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Map<String, Mention> mentions = new LinkedHashMap<>();

    private PassageMentions(Passage passage, DocumentPointer document) {
        this.passage = passage;
        this.pointer =
                new PassagePointer(
                        document,
                        passage.id().substring(passage.id().lastIndexOf('.') + 1),
                        Sha256.ofText(passage.asRead()),
                        passage.place().position());
    }

    /** Mentions of a passage by the notation of their concept. */
    static Map<String, Mention> of(Passage passage, DocumentPointer document) {
        var sentences = new Sentences(passage);
        var reading = new PassageMentions(passage, document);
        passage.subjects().themes().stream()
                .collect(groupingBy(sentences::about, LinkedHashMap::new, Collectors.toList()))
                .forEach(reading::add);
        return reading.mentions;
    }

    private void add(String sentence, List<PassageTheme> themes) {
        var evidence = evidence(sentence);
        var about =
                themes.stream().map(PassageTheme::notation).collect(Collectors.toUnmodifiableSet());
        themes.forEach(it -> add(evidence, about, it));
    }

    private void add(Evidence evidence, Set<String> about, PassageTheme theme) {
        var stance = theme.level() == Level.POSITION ? theme.stance() : Stance.STATED;
        var itself = new Mention(evidence, about, stance, theme.score(), true);
        mentions.merge(theme.notation(), itself, Mention::or);
        var above = new Mention(evidence, about, Stance.STATED, theme.score(), false);
        theme.ancestors().forEach(it -> mentions.merge(it, above, Mention::or));
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
