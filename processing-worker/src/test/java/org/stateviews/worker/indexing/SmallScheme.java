package org.stateviews.worker.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.stateviews.documents.DocumentStore;
import org.stateviews.taxonomy.matching.Classifier;
import org.stateviews.worker.classification.Schemes;

/** A concept scheme of one concept, for tests that classify the same few words a thousand times. */
final class SmallScheme {

    private static final String TURTLE =
            """
            @prefix sv: <urn:stateviews:taxonomy:> .
            @prefix small: <urn:stateviews:small:> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            small:scheme a skos:ConceptScheme .
            small:charter a skos:Concept ;
                skos:inScheme small:scheme ;
                skos:topConceptOf small:scheme ;
                skos:notation "charter" ;
                sv:level "PILLAR" ;
                skos:prefLabel "Charter"@en ;
                sv:certain "charter"@en .
            """;

    private SmallScheme() {}

    static Schemes in(DocumentStore store) {
        return Schemes.of(
                name ->
                        name.equals("scheme.ttl")
                                ? Optional.of(TURTLE.getBytes(UTF_8))
                                : Optional.empty(),
                store,
                Classifier::ofKnown);
    }
}
