package org.stateviews.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;

class NearSameTests {

    private static List<Sentence> sentences(String... texts) {
        return Arrays.stream(texts)
                .map(it -> Sentence.of(it, "X", OfficialLanguage.ENGLISH, it))
                .toList();
    }

    private static List<List<String>> groups(double atLeast, List<Sentence> sentences) {
        return new NearSame(atLeast)
                .groups(sentences).stream()
                        .map(it -> it.stream().map(Sentence::text).toList())
                        .toList();
    }

    @Test
    void sentencesWithAWordChangedAreTogetherInTheOrderOfTheFirst() {
        var all =
                sentences(
                        "We support a permanent programme of action.",
                        "Hospitals must be protected.",
                        "We support the permanent programmes of action.",
                        "We do support a permanent programme of action now.",
                        "...");

        assertThat(groups(0.5, all))
                .containsExactly(
                        List.of(all.get(0).text(), all.get(2).text(), all.get(3).text()),
                        List.of(all.get(1).text()),
                        List.of("..."));
    }

    @Test
    void aChainOfSmallStepsBringsNoStrangersTogether() {
        assertThat(groups(0.4, sentences("norms law", "law fund", "fund gender"))).hasSize(2);
        assertThat(groups(1, sentences("norms law", "The norms and laws"))).hasSize(1);
    }

    @Test
    void languagesMeetByTheirPositions() {
        var english = Sentence.of("e", "KEN", OfficialLanguage.ENGLISH, "A fund");
        var french = Sentence.of("f", "FRA", OfficialLanguage.FRENCH, "Un fonds");

        assertThat(new NearSame(0.3).groups(List.of(english, french))).hasSize(2);
        assertThat(
                        new NearSame(0.3)
                                .groups(
                                        List.of(
                                                english.taking(Set.of("fund")),
                                                french.taking(Set.of("fund")))))
                .hasSize(1);
    }

    @Test
    void nothingIsAlikeByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NearSame(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new NearSame(1.1));
    }
}
