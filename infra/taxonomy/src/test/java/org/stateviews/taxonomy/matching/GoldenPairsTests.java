package org.stateviews.taxonomy.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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

        /** As a paragraph of views on the subject. */
        Passage match() {
            return new Passage(matches, List.of(), official(), true);
        }

        /** Standing alone: a lock in views on the subject is no lock. */
        Passage miss() {
            return Passage.of(misses, official());
        }

        private OfficialLanguage official() {
            return OfficialLanguage.ofCode(language).orElseThrow();
        }
    }

    private static final Classifier CLASSIFIER = Classifier.of(ConceptScheme.shipped());

    @AfterAll
    static void close() {
        CLASSIFIER.close();
    }

    @TestFactory
    Stream<DynamicTest> aSentenceAboutAConceptIsRecognised() {
        return pairs().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () -> assertThat(under(it, it.match())).isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> oneThatOnlySoundsLikeItIsNot() {
        return pairs().stream()
                .map(
                        it ->
                                dynamicTest(
                                        it.name(),
                                        () -> assertThat(under(it, it.miss())).isEmpty()));
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

    private static List<ThemeMatch> under(Pair pair, Passage passage) {
        return CLASSIFIER.classify(passage).stream()
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
