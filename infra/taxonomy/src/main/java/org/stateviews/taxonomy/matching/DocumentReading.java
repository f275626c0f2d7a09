package org.stateviews.taxonomy.matching;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.language.OfficialLanguage;

/**
 * The passages of one document, one after the other: what the rules of the scheme meet in a text or
 * a heading is asked once, however many passages stand under it. Used by one thread.
 */
public final class DocumentReading {

    private final Classifier classifier;
    private final Map<Asked, Meetings> met = new HashMap<>();

    DocumentReading(Classifier classifier) {
        this.classifier = classifier;
    }

    private record Asked(String text, OfficialLanguage language) {}

    /**
     * Whether words of a text say that it is about the subject of the scheme. For a whole document:
     * whoever reads it decides how many of its passages have to.
     */
    public boolean inContext(String text, OfficialLanguage language) {
        return met(text, language).inContext();
    }

    /** Concepts that the passage gets, the highest score first. */
    public List<ThemeMatch> classify(Passage passage) {
        return weigh(passage).stream().filter(ThemeMatch::given).toList();
    }

    /** Also those that there is too little evidence of, for people who look at doubtful ones. */
    public List<ThemeMatch> weigh(Passage passage) {
        var inHeadings = new LinkedHashMap<String, Meetings>();
        passage.headings().forEach(it -> inHeadings.put(it, met(it, passage.language())));
        var inText = met(passage.text(), passage.language());
        return new Judge(passage, inText, inHeadings, classifier.scheme()).judge();
    }

    private Meetings met(String text, OfficialLanguage language) {
        return met.computeIfAbsent(
                new Asked(text, language), it -> classifier.met(it.text(), it.language()));
    }
}
