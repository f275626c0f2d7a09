package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.Publication;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.contracts.state.States;
import org.stateviews.taxonomy.matching.Stance;

/** Whatever States write, what is for the Secretariat only never reaches a sentence. */
class ConsentTests {
    /** No name is part of another one's. */
    private static final List<String> SUBMITTERS =
            List.of("BRA", "EGY", "FJI", "KEN", "NOR", "SRB", "TUV", "URY", "EU");

    private static final List<String> CONCEPTS =
            List.of("permanent_mechanism", "consensus", "points_of_contact", "need_training");

    private static final List<Stance> STANCES = List.of(Stance.values());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void neitherNamesNorWordsOfConfidentialTextsArePrinted(long seed) {
        var secret = new ArrayList<SubmitterCode>();
        var draft = Drafts.of(call(new Random(seed), secret));

        assertThat(secret).isNotEmpty();
        assertThat(printed(draft))
                .isNotEmpty()
                .allSatisfy(
                        words -> {
                            assertThat(words).doesNotContain("hush");
                            secret.forEach(it -> assertThat(words).doesNotContain(name(it)));
                        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void confidentialTextsCountAllTheSame(long seed) {
        var secret = new ArrayList<SubmitterCode>();
        var draft = Drafts.of(call(new Random(seed), secret));

        assertThat(draft.uncited()).isEmpty();
        assertThat(statements(draft).flatMap(it -> it.speakers().unnamed().stream()).distinct())
                .containsAll(secret);
        assertThat(statements(draft))
                .allSatisfy(
                        it ->
                                assertThat(it.speakers().named())
                                        .doesNotContainAnyElementsOf(secret));
        assertThat(draft.states().stream().flatMap(it -> it.themes().stream()))
                .flatExtracting(StateDraft.Said::sentences)
                .allSatisfy(
                        it -> assertThat(it.quotable()).isEqualTo(!it.quote().startsWith("hush")));
    }

    private static InMemorySources call(Random random, List<SubmitterCode> secret) {
        var sources = new InMemorySources();
        for (var submitter : SUBMITTERS) {
            boolean open = random.nextBoolean();
            if (!open) {
                secret.add(new SubmitterCode(submitter));
            }
            add(random, submitter, open, sources);
        }
        return sources;
    }

    /** A State that speaks in public may have something confidential beside it. */
    private static void add(
            Random random, String submitter, boolean open, InMemorySources sources) {
        if (open) {
            answer(random, submitter + "-1", Publication.PUBLIC).addTo(sources);
        }
        if (!open || random.nextBoolean()) {
            answer(random, submitter + "-2", Publication.SECRETARIAT_ONLY).addTo(sources);
        }
    }

    private static Answer answer(Random random, String reference, Publication publication) {
        var answer = Answer.of("78-237-8-" + reference, publication);
        answer.document(1, DocumentKind.MAIN, "views.pdf");
        for (int i = 1; i <= 1 + random.nextInt(5); i++) {
            var word = publication == Publication.PUBLIC ? "open" : "hush";
            var text = "%s %d is what we say. And more.".formatted(word, i);
            var concept = CONCEPTS.get(random.nextInt(CONCEPTS.size()));
            var stance = STANCES.get(random.nextInt(STANCES.size()));
            double score = 0.5 + random.nextInt(50) / 100.0;
            answer.passage(1, null, "en", text, Answer.theme(concept, stance, score, text, word));
        }
        return answer;
    }

    private static Stream<String> printed(Draft draft) {
        return statements(draft)
                .flatMap(
                        it ->
                                Stream.concat(
                                        Stream.of(it.text()),
                                        it.quotations().stream()
                                                .map(q -> q.lead() + q.evidence().quote())));
    }

    private static Stream<Statement> statements(Draft draft) {
        return draft.themes().stream().flatMap(it -> it.statements().stream());
    }

    private static String name(SubmitterCode code) {
        return code.value().equals("EU")
                ? "European Union"
                : States.name(code, OfficialLanguage.ENGLISH);
    }
}
