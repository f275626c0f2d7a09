package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What was just received is found at once. The best of a few tries is held against the aim: a busy
 * neighbour on the same machine says nothing about the platform.
 */
class TimelinessIT {

    private static final Duration AIM = Duration.ofSeconds(5);
    private static final int TRIES = 4;

    private final Desk desk = new Desk();

    @Test
    void tenPagesAreFoundWithinFiveSecondsOfTheReceipt() throws IOException {
        desk.awaitSearchable(desk.submit("IRL", TenPages.with("warmingup")));

        var best = ChronoUnit.FOREVER.getDuration();
        for (int attempt = 1; attempt <= TRIES && best.compareTo(AIM) >= 0; attempt++) {
            best = Collections.min(List.of(best, receiptToSearchable("quicksilver" + attempt)));
        }

        assertThat(best).isLessThan(AIM);
    }

    private Duration receiptToSearchable(String word) throws IOException {
        var reference = desk.submit("IRL", TenPages.with(word));
        var receipt = Instant.now();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> desk.references(word).contains(reference));
        var took = Duration.between(receipt, Instant.now());

        System.out.printf("    receipt to searchable, 10-page PDF: %d ms%n", took.toMillis());
        assertThat(desk.search(word).get("hits").valueStream())
                .extracting(hit -> hit.get("page").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        return took;
    }
}
