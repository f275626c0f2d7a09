package org.stateviews.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTests {

    private static final Calibration MEASURED = new Calibration(0.95, 0.88, 0.73, 0.5, 4);

    private static double score(double weight, boolean certain, boolean wide) {
        return MEASURED.score(new Evidence(weight, certain, wide));
    }

    @Test
    void eachKindOfEvidenceHasItsOwnScore() {
        assertThat(score(1, true, true)).isEqualTo(0.95);
        assertThat(score(1, true, false)).isEqualTo(0.88);
        assertThat(score(1, false, true)).isEqualTo(0.73);
        assertThat(score(1, false, false)).isEqualTo(0.5);
        assertThat(score(3, false, false)).isEqualTo(0.5);
    }

    @Test
    void tooLittleScoresLessThanOneHalfWhateverItIs() {
        assertThat(score(0.5, true, true)).isEqualTo(score(0.5, false, false));
        assertThat(score(0.5, true, true)).isCloseTo(0.119, within(0.001));
        assertThat(score(0.999, true, true)).isLessThan(0.5);
        assertThat(score(0, true, true)).isZero();
    }

    @Test
    void itIsReadAsItWasWritten() {
        assertThat(Calibration.parse(MEASURED.text())).isEqualTo(MEASURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "below=0",
                "below=NaN",
                "below=x",
                "certain.wide=0.4",
                "likely.in-passing=1.1"
            })
    void whatIsNoMeasurementIsRefused(String line) {
        var key = line.substring(0, line.indexOf('='));
        var others = MEASURED.text().lines().filter(it -> !it.startsWith(key + "=")).toList();
        var text = String.join("\n", others) + "\n" + line;

        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.parse(text));
    }

    @Test
    void aMeasurementThatLacksAValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Calibration.parse(MEASURED.text().replace("below", "above")));
    }
}
