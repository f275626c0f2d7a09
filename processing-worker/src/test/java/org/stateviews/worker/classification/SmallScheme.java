package org.stateviews.worker.classification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.stateviews.documents.DocumentStore;
import org.stateviews.taxonomy.matching.Classifier;

/** A concept scheme of one concept, for tests that need to know what is in it. */
public final class SmallScheme {

    private static final String TURTLE =
            """
            @prefix sv: <urn:stateviews:taxonomy:> .
            @prefix small: <urn:stateviews:small:> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

            small:scheme a skos:ConceptScheme .
            small:it a skos:Concept ;
                skos:inScheme small:scheme ;
                skos:topConceptOf small:scheme ;
                skos:notation "it" ;
                sv:level "PILLAR" ;
                sv:labelsMatch false ;
                skos:prefLabel "it"@en ;
                sv:certain "PATTERN"@en .
            """;

    private SmallScheme() {}

    /** Under a pattern in English; the concept's notation is {@code it}. */
    public static Schemes of(String pattern, DocumentStore store) {
        var turtle = turtle(pattern).getBytes(UTF_8);
        return Schemes.of(
                name -> name.equals("scheme.ttl") ? Optional.of(turtle) : Optional.empty(),
                store,
                Classifier::of);
    }

    /** Its file {@code scheme.ttl}. */
    public static String turtle(String pattern) {
        return TURTLE.replace("PATTERN", pattern);
    }
}
