package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OrientationTests {

    @Test
    void anAnswerIsRead() {
        assertThat(Orientation.of(answer("180", "9.39", "Latin")))
                .contains(new Orientation(180, true, "Latin"));
        assertThat(Orientation.of(answer("90", "2.39", "Arabic")))
                .contains(new Orientation(90, false, "Arabic"));
    }

    @Test
    void aPageWithTooFewLettersHasNone() {
        assertThat(Orientation.of("")).isEmpty();
        assertThat(Orientation.of(answer("45", "9.39", "Latin"))).isEmpty();
    }

    private static String answer(String turn, String confidence, String script) {
        return """
                Page number: 0
                Orientation in degrees: 0
                Rotate: %s
                Orientation confidence: %s
                Script: %s
                Script confidence: 4.51
                """
                .formatted(turn, confidence, script);
    }
}
