package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffDateTests {

    @ParameterizedTest
    @CsvSource({
        "2024-05-27, 2024-05-27T04:00:00Z",
        "2024-01-02, 2024-01-02T05:00:00Z",
        "2024-03-10, 2024-03-10T05:00:00Z"
    })
    void aLetterCountsFromTheStartOfItsDayInNewYork(String date, Instant at) {
        assertThat(StaffDate.of(received(date))).contains(at);
    }

    @Test
    void withoutADateItIsNow() {
        assertThat(StaffDate.of(received(null))).isEmpty();
        assertThat(StaffDate.isReadable(received(null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "27 May 2024", "2024-02-30", "2024-5-7", "2024-05-27T10:00:00Z"})
    void anythingElseIsNoDate(String date) {
        assertThat(StaffDate.isReadable(received(date))).isFalse();
    }

    private static SubmissionMetadata received(@Nullable String on) {
        return new SubmissionMetadata(null, null, null, "OMN", on, null);
    }
}
