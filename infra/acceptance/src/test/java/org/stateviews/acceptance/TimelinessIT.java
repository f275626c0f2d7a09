package org.stateviews.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimelinessIT {

    private static final Duration AIM = Duration.ofSeconds(5);

    private final Desk desk = new Desk();

    @Test
    void tenPagesAreFoundWithinFiveSecondsOfTheReceipt() throws IOException {
        desk.awaitSearchable(desk.submit("IRL", TenPages.with("warmingup")));

        var reference = desk.submit("IRL", TenPages.with("quicksilver"));
        var receipt = Instant.now();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> desk.references("quicksilver").contains(reference));
        var took = Duration.between(receipt, Instant.now());

        System.out.printf("    receipt to searchable, 10-page PDF: %d ms%n", took.toMillis());
        assertThat(took).isLessThan(AIM);
        assertThat(desk.search("quicksilver").get("hits").valueStream())
                .extracting(hit -> hit.get("page").asInt())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
}
