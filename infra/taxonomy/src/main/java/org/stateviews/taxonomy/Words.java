package org.stateviews.taxonomy;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** What a scheme says beyond SKOS, under names of this project. */
final class Words {

    private static final String NAMESPACE = "urn:stateviews:taxonomy:";

    /** Of the scheme: name of a further file. */
    static final IRI PART = word("part");

    static final IRI LEVEL = word("level");

    /** Whether labels are patterns; they are unless it is false. */
    static final IRI LABELS_MATCH = word("labelsMatch");

    private Words() {}

    /** Property of the patterns of a strength. */
    static IRI of(Strength strength) {
        return word(
                switch (strength) {
                    case CERTAIN -> "certain";
                    case LIKELY -> "likely";
                    case HINT -> "hint";
                    case EXCLUDES -> "excludes";
                    case AGAINST -> "against";
                    case LEARNED -> throw new IllegalArgumentException("no pattern of a scheme");
                });
    }

    /** Property of the scheme's words for a cue. */
    static IRI of(Cue cue) {
        return word(
                switch (cue) {
                    case CONTEXT -> "context";
                    case NEGATION -> "negation";
                    case SUPPORT -> "support";
                });
    }

    private static IRI word(String name) {
        return SimpleValueFactory.getInstance().createIRI(NAMESPACE, name);
    }
}
