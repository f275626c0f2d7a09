package org.stateviews.local.proof;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.json.JsonMapper;

/** Asks processing-worker for its newest proof. */
public final class ProofDoor {

    private static final int OK = 200;
    private static final int NOT_YET = 503;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(500);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String worker;
    private final String token;

    /**
     * Door of a running worker.
     *
     * @param worker its address without a slash at the end
     * @param token bearer token of an account that runs the platform
     */
    public ProofDoor(String worker, String token) {
        this.worker = worker;
        this.token = token;
    }

    /**
     * Waits for a proof that was made after a moment.
     *
     * @throws NoProofException when none came in time
     */
    public MadeProof madeAfter(Instant moment, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            var newest = newest().filter(it -> it.at().isAfter(moment));
            if (newest.isPresent()) {
                return newest.get();
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new NoProofException(
                "no comparison within %d s; the log of processing-worker says why"
                        .formatted(patience.toSeconds()));
    }

    private Optional<MadeProof> newest() throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(worker + "/api/v1/operations/proof"))
                        .header("Authorization", "Bearer " + token)
                        .timeout(Duration.ofSeconds(10))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return switch (answer.statusCode()) {
                case OK -> Optional.of(read(answer));
                case NOT_YET -> Optional.empty();
                default ->
                        throw new NoProofException(
                                "%d %s".formatted(answer.statusCode(), answer.body()));
            };
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static MadeProof read(HttpResponse<String> answer) {
        return JsonMapper.shared().readValue(answer.body(), MadeProof.class);
    }
}
