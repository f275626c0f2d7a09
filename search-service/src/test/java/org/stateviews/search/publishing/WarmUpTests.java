package org.stateviews.search.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WarmUpTests {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theServiceDoesNotWaitForIt() throws InterruptedException {
        var served = new CountDownLatch(1);

        var warming = new WarmUp(() -> until(served), Duration.ZERO).begin();

        assertThat(warming.isAlive()).isTrue();
        assertThat(warming.isDaemon()).isTrue();
        served.countDown();
        assertThat(warming.join(PATIENCE)).isTrue();
    }

    @Test
    void whatGoesWrongIsLoggedAndNothingElse(CapturedOutput output) throws InterruptedException {
        var expected = new WarmUp(() -> refuse(new IOException("no parts")), Duration.ZERO).begin();
        var unexpected =
                new WarmUp(() -> refuse(new IllegalStateException("no styles")), Duration.ZERO)
                        .begin();

        assertThat(expected.join(PATIENCE)).isTrue();
        assertThat(unexpected.join(PATIENCE)).isTrue();
        assertThat(output)
                .contains("Printing could not be prepared", "no parts", "no styles")
                .doesNotContain("Exception in thread");
    }

    @Test
    void aServiceThatHasStartedIsWarmAfterAWhile(CapturedOutput output) {
        var application = new SpringApplication(PublishingConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        try (var context =
                application.run(
                        "--stateviews.publishing.warm-up-after=0s",
                        "--logging.level.org.stateviews.search.publishing=info")) {
            assertThat(context.getBeansOfType(WarmUp.class)).hasSize(1);
            await().atMost(PATIENCE)
                    .untilAsserted(
                            () -> assertThat(output).contains("Documents can be printed at once"));
        }
    }

    private static void until(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void refuse(Exception e) throws IOException {
        switch (e) {
            case IOException io -> throw io;
            case RuntimeException runtime -> throw runtime;
            default -> throw new IllegalStateException(e);
        }
    }
}
