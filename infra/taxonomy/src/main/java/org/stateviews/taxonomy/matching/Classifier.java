package org.stateviews.taxonomy.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeException;

/**
 * Says which concepts of a scheme a passage is about. Made once for a scheme and used by any number
 * of threads; a changed scheme is another classifier.
 *
 * <p>It fails on no text. The same passage and scheme give the same answer at any time, so what was
 * classified before a rebuild is classified alike after it.
 */
public final class Classifier {

    private final ConceptScheme scheme;
    private final Map<OfficialLanguage, LanguageMatcher> matchers = new ConcurrentHashMap<>();

    private Classifier(ConceptScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Ready for texts in all languages, which takes some seconds.
     *
     * @throws SchemeException naming concept, language and pattern of all that cannot be read
     */
    public static Classifier of(ConceptScheme scheme) {
        var classifier = new Classifier(scheme);
        var problems = new ArrayList<String>();
        for (var language : OfficialLanguage.values()) {
            classifier.matchers.put(
                    language, new LanguageMatcher(language, rules(scheme, language), problems));
        }
        if (!problems.isEmpty()) {
            throw new SchemeException(problems);
        }
        return classifier;
    }

    /**
     * For a scheme whose patterns were all read before, such as the shipped one, which the build
     * checks: each language is made ready at its first text.
     */
    public static Classifier ofKnown(ConceptScheme scheme) {
        return new Classifier(scheme);
    }

    private static List<Rule> rules(ConceptScheme scheme, OfficialLanguage language) {
        var ofConcepts =
                scheme.concepts().stream()
                        .flatMap(
                                concept ->
                                        concept.patterns().stream()
                                                .<Rule>map(it -> new Rule.OfConcept(concept, it)));
        var ofCues = scheme.cues().stream().<Rule>map(Rule.OfCue::new);
        return Stream.concat(ofConcepts, ofCues).filter(it -> it.language() == language).toList();
    }

    /** The scheme it was made for. */
    public ConceptScheme scheme() {
        return scheme;
    }

    /** Concepts that the passage gets, the highest score first. */
    public List<ThemeMatch> classify(Passage passage) {
        return document().classify(passage);
    }

    /** Also those that there is too little evidence of, for people who look at doubtful ones. */
    public List<ThemeMatch> weigh(Passage passage) {
        return document().weigh(passage);
    }

    /** For the passages of one document, which share headings. */
    public DocumentReading document() {
        return new DocumentReading(this);
    }

    Meetings met(String text, OfficialLanguage language) {
        return matcher(language).in(text);
    }

    private LanguageMatcher matcher(OfficialLanguage language) {
        return matchers.computeIfAbsent(language, this::ready);
    }

    private LanguageMatcher ready(OfficialLanguage language) {
        var problems = new ArrayList<String>();
        var matcher = new LanguageMatcher(language, rules(scheme, language), problems);
        if (!problems.isEmpty()) {
            throw new SchemeException(problems);
        }
        return matcher;
    }
}
