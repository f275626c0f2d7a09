package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After everything that the other journeys did to the platform, log, store and index agree. */
@Order(Integer.MAX_VALUE)
class ProofIT {

    @Test
    void logStoreAndIndexAgree() {
        var said = Platform.running().proof();

        said.lines().map(line -> "    " + line).forEach(System.out::println);
        assertThat(said).contains("everything agrees");
    }
}
