package org.stateviews.search.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantifiersTests {
    static final QuantifierSettings DEFAULTS = new QuantifierSettings(3, 5, 5, 25, 5, 50);

    private final Quantifiers quantifiers = new Quantifiers(DEFAULTS);

    @ParameterizedTest
    @CsvSource({
        "1, 1, ONE",
        "1, 193, ONE",
        "2, 2, TWO",
        "2, 193, TWO",
        "3, 3, SEVERAL",
        "3, 59, SEVERAL",
        "3, 60, SOME",
        "5, 100, SOME",
        "6, 100, SEVERAL",
        "25, 100, SEVERAL",
        "26, 100, MANY",
        "50, 100, MANY",
        "51, 100, MOST",
        "193, 193, MOST",
        "4, 6, SEVERAL",
        "5, 6, MOST",
        "5, 10, MANY",
        "5, 20, SEVERAL"
    })
    void theBordersAreTheDocumentedOnes(int count, int replied, Quantifier word) {
        assertThat(quantifiers.of(count, replied)).isEqualTo(word);
    }

    @Test
    void exactlyTheWordThatIsWrittenFits() {
        for (int replied = 1; replied <= 193; replied++) {
            for (int count = 1; count <= replied; count++) {
                for (var word : Quantifier.values()) {
                    assertThat(quantifiers.fits(word, count, replied))
                            .isEqualTo(word == quantifiers.of(count, replied));
                }
            }
        }
    }

    @Test
    void moreStatesNeverGetAWeakerWord() {
        for (int replied = 2; replied <= 193; replied++) {
            for (int count = 2; count <= replied; count++) {
                assertThat(quantifiers.of(count, replied))
                        .isGreaterThanOrEqualTo(quantifiers.of(count - 1, replied));
            }
        }
    }

    @Test
    void nobodyHasNoWord() {
        assertThat(quantifiers.fits(Quantifier.ONE, 0, 7)).isFalse();
        assertThatThrownBy(() -> quantifiers.of(0, 7)).hasMessage("0 of 7 States");
        assertThatThrownBy(() -> quantifiers.of(8, 7)).hasMessage("8 of 7 States");
    }

    @Test
    void aWordIsKnownInAnyCase() {
        assertThat(Quantifier.of(" several states")).contains(Quantifier.SEVERAL);
        assertThat(Quantifier.of("A number of States")).isEmpty();
    }
}
