package org.stateviews.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.language.OfficialLanguage;

class ConceptSchemeTests {

    private static final String HEAD =
            """
            @prefix sv: <urn:stateviews:taxonomy:> .
            @prefix t: <urn:t:> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            t:scheme a skos:ConceptScheme .
            """;

    @TempDir private Path folder;

    @Test
    void anotherSchemeIsLoadedWithItsParts() {
        var scheme = Harbour.scheme();

        assertThat(scheme.id()).isEqualTo("urn:example:harbour:scheme");
        assertThat(scheme.concepts())
                .extracting(Concept::notation)
                .containsExactly("safety", "lights", "night_closure");
        assertThat(scheme.calibration()).isEqualTo(Calibration.UNMEASURED);
    }

    @Test
    void aConceptHasWhatItsFileSays() {
        var lights = Harbour.scheme().concept("lights").orElseThrow();

        assertThat(lights.label(OfficialLanguage.RUSSIAN)).isEqualTo("портовые огни");
        assertThat(lights.level()).isEqualTo(Level.THEME);
        assertThat(lights.ancestors()).containsExactly("safety");
        assertThat(lights.patterns())
                .contains(
                        new Pattern(OfficialLanguage.CHINESE, Strength.CERTAIN, "灯塔"),
                        new Pattern(
                                OfficialLanguage.ENGLISH, Strength.LIKELY, "\"harbour lights\""));
        assertThat(lights.id()).isEqualTo("urn:example:harbour:lights");
    }

    @Test
    void aConceptDeepDownHasAllThatIsAboveItTheNearestFirst() {
        var closure = Harbour.scheme().concept("night_closure").orElseThrow();

        assertThat(closure.ancestors()).containsExactly("lights", "safety");
        assertThat(closure.broader()).contains("lights");
        assertThat(closure.isUnder("safety")).isTrue();
        assertThat(closure.isUnder("fish")).isFalse();
    }

    @Test
    void everydayLabelsAreNoPatternsWhereTheSchemeSaysSo() {
        assertThat(Harbour.scheme().concept("safety").orElseThrow().patterns()).isEmpty();
    }

    @Test
    void theVersionChangesWithAnyFileAndOnlyThen() throws IOException {
        copy("scheme.ttl", "");
        copy("lights.ttl", "");
        assertThat(ConceptScheme.load(folder).version()).isEqualTo(Harbour.scheme().version());

        copy("lights.ttl", "\n");
        assertThat(ConceptScheme.load(folder).version()).isNotEqualTo(Harbour.scheme().version());
    }

    @Test
    void aMeasurementBesideTheSchemeIsUsedAndIsPartOfTheVersion() throws IOException {
        copy("scheme.ttl", "");
        copy("lights.ttl", "");
        var measured = new Calibration(0.96, 0.9, 0.8, 0.6, 5.5);
        Files.writeString(folder.resolve("calibration.properties"), measured.text());

        assertThat(ConceptScheme.load(folder).calibration()).isEqualTo(measured);
        assertThat(ConceptScheme.load(folder).version()).isNotEqualTo(Harbour.scheme().version());
    }

    private void copy(String name, String more) throws IOException {
        Files.writeString(
                folder.resolve(name), Files.readString(Harbour.folder().resolve(name)) + more);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(
                        problems(
                                """
                                t:a a skos:Concept ; skos:notation "a" ; skos:prefLabel "x"@en .
                                t:b a skos:Concept ; skos:notation "b" ; sv:level "THEME" .
                                t:c a skos:Concept ; skos:notation "c" ; sv:level "THEME" ;
                                    skos:prefLabel "x"@en , "y"@en ; skos:broader t:nowhere ;
                                    sv:certain "Hafen"@de , "untagged" .
                                t:d a skos:Concept ; skos:notation "c" .
                                t:e a skos:Concept .
                                t:f a skos:Concept ; skos:notation "f" ; sv:level "NEED" ;
                                    skos:prefLabel "x"@en ; skos:broader t:f .
                                """))
                .containsExactlyInAnyOrder(
                        "a needs an sv:level out of [PILLAR, THEME, POSITION, NEED]",
                        "b has no skos:prefLabel in any of the six languages",
                        "c has two names in en: [x, y]",
                        "c has skos:broader [urn:t:nowhere], which is no concept here",
                        "c sv:certain: \"Hafen\"@de is in none of the six languages",
                        "c sv:certain: \"untagged\" is in none of the six languages",
                        "c is the notation of two concepts",
                        "urn:t:e needs one skos:notation, it has 0",
                        "f stands above itself");
    }

    @Test
    void aFileThatIsNoTurtleIsNamedWithItsLine() {
        assertThat(problems("this is no Turtle"))
                .singleElement()
                .asString()
                .startsWith("scheme.ttl, line 5: ");
    }

    @Test
    void aPartThatIsMissingIsNamed() {
        assertThat(problems("t:scheme sv:part \"more.ttl\" ."))
                .containsExactly("more.ttl is missing");
    }

    @Test
    void aPartOutsideTheFolderIsNotRead() throws IOException {
        Files.writeString(folder.resolve("outside.ttl"), HEAD);
        var inside = Files.createDirectory(folder.resolve("inside"));
        Files.writeString(
                inside.resolve("scheme.ttl"), HEAD + "t:scheme sv:part \"../outside.ttl\" .");

        assertThatThrownBy(() -> ConceptScheme.load(inside))
                .isInstanceOf(SchemeException.class)
                .hasMessage("../outside.ttl is missing");
    }

    private List<String> problems(String turtle) {
        try {
            Files.writeString(folder.resolve("scheme.ttl"), HEAD + turtle);
            ConceptScheme.load(folder);
            return List.of();
        } catch (SchemeException e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
