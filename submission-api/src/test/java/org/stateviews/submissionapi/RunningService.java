package org.stateviews.submissionapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.stateviews.testkit.BrokerOfItsOwn;
import org.stateviews.testkit.TestIdentity;

/** The service started and ended by a test, as often as it likes over the same data. */
final class RunningService implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;
    private final int port;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
        this.port = context.getEnvironment().getRequiredProperty("local.server.port", int.class);
    }

    /** Ready to take views in. */
    static RunningService over(BrokerOfItsOwn broker, Path store, Path keys, String... more) {
        var settings =
                List.of(
                        "--server.port=0",
                        "--management.server.port=0",
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--stateviews.store.path=" + store,
                        "--stateviews.receipt.keys=" + keys,
                        "--stateviews.identity.issuer=" + TestIdentity.issuer(),
                        "--stateviews.intake.grace=0s");
        var context =
                new SpringApplicationBuilder(SubmissionApiApplication.class)
                        .run(
                                Stream.concat(settings.stream(), Arrays.stream(more))
                                        .toArray(String[]::new));
        var service = new RunningService(context);
        service.awaitOpenDoor();
        return service;
    }

    /** Waits until it is ready and reaches the broker. */
    void awaitOpenDoor() {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> {
                            assertThat(send(request("/actuator/health/readiness", "")).statusCode())
                                    .isEqualTo(200);
                            assertThat(send(submission("FRA", "", Multipart.of())).statusCode())
                                    .isEqualTo(400);
                        });
    }

    HttpResponse<String> submit(String state, String key, Multipart body) {
        return send(submission(state, key, body));
    }

    /**
     * Hands in and does something once the service has opened its door and asks for the body, which
     * is sent afterwards.
     */
    HttpResponse<String> submit(String state, String key, Multipart body, Runnable atTheDoor) {
        return send(
                submission(state, key, body).expectContinue(true).POST(body.publisher(atTheDoor)));
    }

    HttpResponse<String> get(String path, String state) {
        return send(request(path, TestIdentity.missionToken(state)));
    }

    HttpResponse<String> withdraw(String reference, String state) {
        return send(
                request(
                                "/api/v1/submissions/" + reference + "/withdrawal",
                                TestIdentity.missionToken(state))
                        .POST(HttpRequest.BodyPublishers.noBody()));
    }

    EventStream watch(String reference, String state) {
        return EventStream.open(
                http,
                request(
                        "/api/v1/submissions/" + reference + "/events",
                        TestIdentity.missionToken(state)));
    }

    private HttpRequest.Builder submission(String state, String key, Multipart body) {
        var request =
                request(SubmissionApiIT.CALL + "/submissions", TestIdentity.missionToken(state))
                        .header("Content-Type", Multipart.CONTENT_TYPE)
                        .POST(body.publisher());
        return key.isEmpty() ? request : request.header("Idempotency-Key", key);
    }

    private HttpRequest.Builder request(String path, String token) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .timeout(Duration.ofSeconds(60));
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
