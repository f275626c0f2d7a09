package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.taxonomy.ConceptScheme;
import org.stateviews.taxonomy.SchemeException;

class UnreadablePatternTests {

    @TempDir private Path folder;

    @Test
    void eachIsNamedWithConceptAndLanguageAndWhatIsWrong() throws IOException {
        var scheme =
                scheme(
                        """
                        t:scheme sv:context "(open"@en ; sv:support "!"@en .
                        t:a a skos:Concept ; skos:notation "a" ; sv:level "THEME" ;
                            skos:prefLabel "beam"@en , "feu"@fr ;
                            sv:certain "fn:ordered(of light"@en , "title:light"@en , "/li.*t/"@en ;
                            sv:likely "()"@en , "fn:extend(lamp 1 1)"@en , "fn:ordered(use … lamp)"@en ; sv:hint "网络 AND 。"@zh ;
                            sv:against "no light"@en .
                        """);

        var problems =
                catchThrowableOfType(SchemeException.class, () -> Classifier.of(scheme)).problems();

        assertThat(problems)
                .anyMatch(it -> it.startsWith("a, en, fn:ordered(of light: "))
                .contains("a, en, title:light: it asks for [the field title]")
                .contains("a, en, /li.*t/: it asks for [a regular expression]")
                .anyMatch(it -> it.startsWith("a, en, (): "))
                .anyMatch(it -> it.startsWith("a, en, fn:ordered(use … lamp): it can never match"))
                .contains("a, en, fn:extend(lamp 1 1): fn:extend is not known here")
                .anyMatch(it -> it.startsWith("a, zh, 网络 AND 。: it can never match"))
                .anyMatch(it -> it.startsWith("the scheme, en, (open: "))
                .anyMatch(it -> it.startsWith("the scheme, en, !: "))
                .hasSize(9);
    }

    private ConceptScheme scheme(String statements) throws IOException {
        Files.writeString(
                folder.resolve("scheme.ttl"),
                """
                @prefix sv: <urn:stateviews:taxonomy:> .
                @prefix t: <urn:t:> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                t:scheme a skos:ConceptScheme .
                """
                        + statements);
        return ConceptScheme.load(folder);
    }
}
