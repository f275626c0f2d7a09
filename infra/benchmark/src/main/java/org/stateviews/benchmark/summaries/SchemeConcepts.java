package org.stateviews.benchmark.summaries;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stateviews.summary.Sentence;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.Level;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.Passage;
import org.stateviews.taxonomy.matching.ThemeMatch;

/**
 * Tells of each sentence which concepts of the shipped scheme it has, and which of its positions it
 * takes on which side.
 *
 * @param byId all sentences that can be asked for
 */
record SchemeConcepts(Map<String, Sentence> byId) implements UnaryOperator<List<Sentence>> {

    static SchemeConcepts of(List<Sentence> sentences) {
        var classifier = Classifier.ofKnown(ConceptScheme.shipped());
        return new SchemeConcepts(
                sentences.stream()
                        .map(it -> told(it, classifier))
                        .collect(Collectors.toMap(Sentence::id, Function.identity())));
    }

    @Override
    public List<Sentence> apply(List<Sentence> sentences) {
        return sentences.stream().map(it -> requireNonNull(byId.get(it.id()))).toList();
    }

    private static Sentence told(Sentence sentence, Classifier classifier) {
        var passage = new Passage(sentence.text(), List.of(), sentence.language(), true);
        var matches = classifier.classify(passage);
        var concepts =
                matches.stream().map(it -> it.concept().notation()).collect(Collectors.toSet());
        var positions =
                matches.stream()
                        .filter(it -> it.concept().level() == Level.POSITION)
                        .map(SchemeConcepts::position)
                        .collect(Collectors.toSet());
        return sentence.about(concepts).taking(positions);
    }

    private static String position(ThemeMatch match) {
        return match.concept().notation() + " " + match.stance();
    }
}
