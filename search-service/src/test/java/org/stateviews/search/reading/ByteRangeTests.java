package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTests {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10, bytes 0-9/100",
        "bytes=90-, 90, 10, bytes 90-99/100",
        "bytes=-5, 95, 5, bytes 95-99/100",
        "bytes=95-1000, 95, 5, bytes 95-99/100",
        "bytes=0-, 0, 100, bytes 0-99/100"
    })
    void aPartIsCutOutOfTheWhole(String header, long from, long count, String contentRange) {
        var range = ByteRange.of(header, 100).orElseThrow();

        assertThat(range).isEqualTo(new ByteRange(from, count, 100, true));
        assertThat(range.contentRange()).isEqualTo(contentRange);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=1-2", "bytes=9-1", "nonsense"})
    void absentMalformedOrSeveralPartsMeanTheWhole(String header) {
        assertThat(ByteRange.of(header, 100)).contains(ByteRange.whole(100));
    }

    @Test
    void aPartPastTheEndIsNone() {
        assertThat(ByteRange.of("bytes=100-", 100)).isEmpty();
    }
}
