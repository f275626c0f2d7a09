package org.stateviews.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrationTests {

    @Test
    void enoughIsAlwaysOneHalf() {
        assertThat(new Calibration(0.1, 7).score(1)).isEqualTo(0.5);
        assertThat(new Calibration(9, 0.2).score(1)).isEqualTo(0.5);
    }

    @Test
    void eachSideHasItsOwnSteepness() {
        var calibration = new Calibration(2, 4);

        assertThat(calibration.score(2)).isCloseTo(0.881, within(0.001));
        assertThat(calibration.score(0.5)).isCloseTo(0.119, within(0.001));
        assertThat(calibration.score(0)).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "above=3\n",
                "above=0\nbelow=1\n",
                "above=NaN\nbelow=1\n",
                "above=x\nbelow=1"
            })
    void whatIsNoMeasurementIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Calibration.parse(text));
    }
}
