package org.stateviews.worker.classification;

import java.util.List;
import java.util.Optional;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.citations.Citation;
import org.stateviews.taxonomy.citations.Citations;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.taxonomy.matching.DocumentReading;
import org.stateviews.taxonomy.matching.ThemeMatch;
import org.stateviews.worker.passages.Passage;

/**
 * Classifies the passages of a document together, for a paragraph need not say again what the
 * document is about. A pure function of passages and scheme.
 */
public final class PassageThemes {

    /** Of the passages: so many speak of the subject in a document that is about it. */
    private static final double ABOUT_IT = 0.25;

    private final Classifier classifier;

    /** Over a scheme; takes a moment to make. */
    public PassageThemes(Classifier classifier) {
        this.classifier = classifier;
    }

    /** Version of the scheme, which the index names. */
    public String version() {
        return classifier.scheme().version();
    }

    /** Concept of a notation, empty when the scheme has none. */
    public Optional<Concept> concept(String notation) {
        return classifier.scheme().concept(notation);
    }

    /** The same passages in the same order. */
    public List<Themed> of(List<Passage> passages) {
        var document = classifier.document();
        boolean inContext = inContext(document, passages);
        return passages.stream().map(it -> themed(document, it, inContext)).toList();
    }

    private static boolean inContext(DocumentReading document, List<Passage> passages) {
        long in = passages.stream().filter(it -> inContext(document, it)).count();
        return in > 0 && in >= passages.size() * ABOUT_IT;
    }

    private static boolean inContext(DocumentReading document, Passage passage) {
        return language(passage).filter(it -> document.inContext(passage.text(), it)).isPresent();
    }

    private static Themed themed(DocumentReading document, Passage passage, boolean inContext) {
        var themes =
                language(passage)
                        .map(it -> themes(document, passage, it, inContext))
                        .orElse(List.of());
        var cites = Citations.of(passage.text()).stream().map(Citation::symbol).distinct().toList();
        return new Themed(passage, themes, cites);
    }

    private static List<ThemeMatch> themes(
            DocumentReading document,
            Passage passage,
            OfficialLanguage language,
            boolean inContext) {
        return document.classify(
                new org.stateviews.taxonomy.matching.Passage(
                        passage.text(), passage.heading(), language, inContext));
    }

    private static Optional<OfficialLanguage> language(Passage passage) {
        return OfficialLanguage.ofCode(passage.language());
    }
}
