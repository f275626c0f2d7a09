package org.stateviews.worker.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTests {

    @Test
    void aComparisonTakesATenthOfTheTime() {
        assertThat(Pace.rest(Duration.ofSeconds(2))).isEqualTo(Duration.ofSeconds(18));
    }

    @Test
    void aProofIsSeldomOlderThanAMinute() {
        assertThat(Pace.rest(Duration.ofSeconds(30))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theFirstComparisonDoesNotWait() {
        assertThat(new Pace().rests()).isFalse();
    }

    @Test
    void aLongComparisonIsFollowedByARest() {
        var pace = new Pace();

        pace.ended(System.nanoTime() - Duration.ofSeconds(5).toNanos());

        assertThat(pace.rests()).isTrue();
    }
}
