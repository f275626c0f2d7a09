package org.stateviews.worker.extraction.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DoubledTests {

    private final Doubled doubled = new Doubled();

    @Test
    void aLineOfLikeLettersIsNotDoubled() {
        for (int letter = 0; letter < 80; letter++) {
            doubled.add("o", 72 + 5.5f * letter, 700, 5.5f);
        }

        assertThat(doubled.found()).isFalse();
    }

    @Test
    void aLineDrawnAgainAHairBesideItselfIsDoubled() {
        for (float shift : new float[] {0, 0.2f}) {
            for (int letter = 0; letter < 8; letter++) {
                doubled.add("" + letter, 72 + 5.5f * letter + shift, 700, 5.5f);
            }
        }

        assertThat(doubled.found()).isTrue();
    }

    @Test
    void anAccentOverALetterIsNotDoubled() {
        doubled.add("e", 72, 700, 5);
        doubled.add("´", 72, 700, 5);

        assertThat(doubled.found()).isFalse();
    }

    @Test
    void theNextPageKnowsNothingOfTheLast() {
        doubled.add("e", 72, 700, 5);
        doubled.clear();
        doubled.add("e", 72, 700, 5);

        assertThat(doubled.found()).isFalse();
    }

    @Test
    void moreLettersThanCanBeToldApartAreComparedOneByOne() {
        for (int letter = 0; letter < 20_000; letter++) {
            doubled.add("x", letter, letter, 1);
        }

        assertThat(doubled.found()).isTrue();
    }
}
