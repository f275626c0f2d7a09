package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.stateviews.local.process.FreePorts;
import org.stateviews.testkit.TestIdentity;

/** The service in its first seconds after a crash, while the log is not there yet. */
class CatchingUpIT {

    private final List<Integer> ports = FreePorts.find(2);
    private final HttpClient http = HttpClient.newHttpClient();
    private final Thread service = new Thread(this::run, "service");

    @TempDir Path folder;

    @BeforeEach
    void start() {
        // it waits for a log that never comes, and ends with an exception when it is interrupted
        service.setUncaughtExceptionHandler((_, _) -> {});
        service.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        service.interrupt();
        service.join();
        http.close();
    }

    @Test
    void nothingIsCalledUnknownBeforeTheLogIsRead() {
        await().atMost(Duration.ofSeconds(50))
                .until(() -> get("/api/v1/calls").filter(it -> it.statusCode() == 503).isPresent());

        assertCatchingUp(get("/api/v1/calls/78-237-8"));
        assertCatchingUp(get("/api/v1/submissions"));
        assertCatchingUp(get("/api/v1/submissions/78-237-8-FRA-1"));
    }

    @Test
    void itIsNotReadyAndSaysThatItWaitsForTheLog() {
        await().atMost(Duration.ofSeconds(50))
                .untilAsserted(
                        () ->
                                assertThat(get(ports.getLast(), "/actuator/health/readiness"))
                                        .hasValueSatisfying(
                                                it -> {
                                                    assertThat(it.statusCode()).isEqualTo(503);
                                                    assertThat(it.body())
                                                            .contains("waits for the log");
                                                }));
    }

    private static void assertCatchingUp(Optional<HttpResponse<String>> answer) {
        assertThat(answer.orElseThrow().statusCode()).isEqualTo(503);
        assertThat(answer.get().body()).contains("\"catching-up\"");
        assertThat(answer.get().headers().firstValue("Retry-After")).contains("5");
    }

    private Optional<HttpResponse<String>> get(String path) {
        return get(ports.getFirst(), path);
    }

    private Optional<HttpResponse<String>> get(int port, String path) {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Authorization", "Bearer " + TestIdentity.missionToken("FRA"))
                        .build();
        try {
            return Optional.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void run() {
        SpringApplication.run(
                SubmissionApiApplication.class,
                "--server.port=" + ports.getFirst(),
                "--management.server.port=" + ports.getLast(),
                "--spring.kafka.bootstrap-servers=localhost:1",
                "--logging.level.org.apache.kafka=error",
                "--logging.level.org.stateviews.kit.log=error",
                "--stateviews.identity.issuer=" + TestIdentity.issuer(),
                "--stateviews.links.search-service=http://desk.example",
                "--stateviews.store.path=" + folder.resolve("documents"),
                "--stateviews.receipt.keys=" + folder.resolve("keys"));
    }
}
