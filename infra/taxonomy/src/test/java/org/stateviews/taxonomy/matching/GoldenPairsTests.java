package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.taxonomy.Concept;
import org.stateviews.taxonomy.ConceptScheme;
import tools.jackson.databind.json.JsonMapper;

/** For each concept and language a sentence about it, and one that only sounds like it. */
class GoldenPairsTests {

    private record Pair(String concept, String language, String matches, String misses) {

        String name() {
            return concept + " in " + language;
        }

        /** As a paragraph of views on the subject: there nothing but its own words keeps it out. */
        Passage passage(String text) {
            return new Passage(text, List.of(), official(), true);
        }

        private OfficialLanguage official() {
            return OfficialLanguage.ofCode(language).orElseThrow();
        }
    }

    private static final Classifier CLASSIFIER = Classifier.of(ConceptScheme.shipped());

    @TestFactory
    Stream<DynamicTest> aSentenceAboutAConceptIsRecognised() {
        return pairs().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () -> assertThat(under(it, it.matches())).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> oneThatOnlySoundsLikeItIsNot() {
        return pairs().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () -> assertThat(under(it, it.misses())).isEmpty()));
    }

    @Test
    void everyConceptHasItsPairInSixLanguages() {
        assertThat(pairs())
                .extracting(Pair::name)
                .containsExactlyInAnyOrderElementsOf(
                        CLASSIFIER.scheme().concepts().stream()
                                .flatMap(GoldenPairsTests::names)
                                .toList());
    }

    private static Stream<String> names(Concept concept) {
        return Stream.of(OfficialLanguage.values())
                .map(it -> concept.notation() + " in " + it.code());
    }

    private static List<ThemeMatch> under(Pair pair, String text) {
        return CLASSIFIER.classify(pair.passage(text)).stream()
                .filter(it -> it.concept().isUnder(pair.concept()))
                .toList();
    }

    private static List<Pair> pairs() {
        var json = JsonMapper.shared();
        try (var file =
                Objects.requireNonNull(
                        GoldenPairsTests.class.getResourceAsStream(
                                "/org/stateviews/taxonomy/golden-pairs.jsonl"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank())
                    .map(it -> json.readValue(it, Pair.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
