package org.stateviews.submissionapi.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.stateviews.kit.problem.ProblemException;

class PlacesTests {

    private final Places places =
            new Places(
                    new WatchingSettings(
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            Duration.ofSeconds(1),
                            2,
                            3));

    @Test
    void anAccountHasItsShareAndOthersStillHaveTheirs() {
        places.take("mission.fra");
        places.take("mission.fra");

        assertRefused(
                () -> places.take("mission.fra"), HttpStatus.TOO_MANY_REQUESTS, "too-many-watched");
        places.take("mission.ken");
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void whenEveryPlaceIsTakenNobodyGetsOne() {
        places.take("mission.fra");
        places.take("mission.ken");
        places.take("mission.kaz");

        assertRefused(
                () -> places.take("mission.nzl"),
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-place-to-watch");
    }

    @Test
    void aPlaceGivenBackIsFree() {
        places.take("mission.fra");
        places.take("mission.fra");
        places.free("mission.fra");
        places.take("mission.fra");
        places.free("mission.fra");
        places.free("mission.fra");

        assertThat(places.taken()).isZero();
    }

    @Test
    void nobodyGetsAPlaceOnceTheServiceEnds() {
        places.close();

        assertRefused(
                () -> places.take("mission.fra"),
                HttpStatus.SERVICE_UNAVAILABLE,
                "no-place-to-watch");
    }

    private static void assertRefused(ThrowingCallable taking, HttpStatus status, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(taking)
                .satisfies(
                        it -> {
                            assertThat(it.problem().status()).isEqualTo(status);
                            assertThat(it.problem().code()).isEqualTo(code);
                            assertThat(it.problem().retryAfter()).isPositive();
                        });
    }
}
