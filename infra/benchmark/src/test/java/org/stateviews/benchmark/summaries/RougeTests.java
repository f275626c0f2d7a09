package org.stateviews.benchmark.summaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.summary.Sentence;

class RougeTests {

    private static final Offset<Double> EXACT = within(1e-9);

    private static List<Sentence> english(String... texts) {
        return sentences(OfficialLanguage.ENGLISH, texts);
    }

    private static List<Sentence> sentences(OfficialLanguage language, String... texts) {
        return Arrays.stream(texts).map(it -> Sentence.of(it, "X", language, it)).toList();
    }

    /**
     * Stems without stop words: taken {state, support, fund, fund}, picked {fund, support, train}.
     * Shared 2 of 4 and of 3: 2·2/7. Pairs: {state support, support fund, fund fund} and {fund
     * support, support train}: none shared.
     */
    @Test
    void wordsCountAsOftenAsBothHaveThem() {
        var taken = english("The States support a fund of funds.");
        var picks = english("Funds to support training");

        assertThat(Rouge.f1(1, taken, picks)).isCloseTo(4 / 7.0, EXACT);
        assertThat(Rouge.f1(2, taken, picks)).isZero();
    }

    /** Pairs taken: norms law, treaty fund; picked: norms law, law treaty, treaty fund. 2·2/5. */
    @Test
    void pairsDoNotCrossSentences() {
        var taken = english("Norms, law.", "Treaty, fund.");

        assertThat(Rouge.f1(2, taken, english("norms law treaty fund"))).isCloseTo(0.8, EXACT);
        assertThat(Rouge.f1(1, taken, english("norms law treaty fund"))).isCloseTo(1, EXACT);
    }

    @Test
    void wordsOfTwoLanguagesAreNeverTheSame() {
        var french = sentences(OfficialLanguage.FRENCH, "cyber attaques");

        assertThat(Rouge.f1(1, english("cyber"), french)).isZero();
        assertThat(Rouge.f1(1, french, french)).isCloseTo(1, EXACT);
    }

    @Test
    void chineseHasWordsToo() {
        var one = sentences(OfficialLanguage.CHINESE, "各国支持常设机制。");
        var other = sentences(OfficialLanguage.CHINESE, "中国反对常设机制。");

        assertThat(Rouge.f1(1, one, one)).isCloseTo(1, EXACT);
        assertThat(Rouge.f1(1, one, other)).isBetween(0.1, 0.9);
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(Rouge.f1(1, List.of(), List.of())).isZero();
    }
}
