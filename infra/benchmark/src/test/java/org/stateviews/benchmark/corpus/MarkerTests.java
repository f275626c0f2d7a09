package org.stateviews.benchmark.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkerTests {

    @Test
    void allMarkersOfARunDifferAndHaveNoVowelAndNoDigit() {
        var markers = IntStream.range(0, 20_000).mapToObj(it -> Marker.of(9, it).word()).toList();

        assertThat(markers).doesNotHaveDuplicates();
        assertThat(markers).allMatch(it -> it.matches("[b-df-hj-np-tv-z]{12}"));
    }

    @Test
    void markersOfTwoSeedsDiffer() {
        assertThat(Marker.of(1, 0)).isNotEqualTo(Marker.of(2, 0));
    }
}
