package org.stateviews.local.scheme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Asks processing-worker what a scheme would change, and what reviews would teach it. */
final class TrialDoor {

    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String worker;
    private final String token;

    /**
     * Door of a running worker.
     *
     * @param worker its address without a slash at the end
     * @param token bearer token of an account that runs the platform
     */
    TrialDoor(String worker, String token) {
        this.worker = worker;
        this.token = token;
    }

    /**
     * Changes that the files of a scheme would make; that takes as long as classifying everything
     * twice.
     *
     * @param listed how many passages are told one by one
     * @throws NotTriedException with all that is wrong with the scheme, or why nobody could say
     */
    Changes changes(Map<String, String> files, int listed) throws InterruptedException {
        return ask("scheme-trial?size=" + listed, files, Changes.class);
    }

    /**
     * What reviews teach the rules of a scheme.
     *
     * @param fewest how many reviews of each kind a theme needs
     * @throws NotTriedException with all that is wrong with the scheme, or why nobody could say
     */
    Learned learned(Map<String, String> files, int fewest) throws InterruptedException {
        return ask("theme-learning?fewest=" + fewest, files, Learned.class);
    }

    private <A> A ask(String question, Map<String, String> files, Class<A> kind)
            throws InterruptedException {
        var body = JSON.writeValueAsString(Map.of("files", files));
        var request =
                HttpRequest.newBuilder(URI.create(worker + "/api/v1/operations/" + question))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new NotTriedException(reason(answer.body()));
            }
            return JSON.readValue(answer.body(), kind);
        } catch (IOException e) {
            throw new NotTriedException("processing-worker does not answer: " + e.getMessage());
        }
    }

    private static String reason(String body) {
        var problem = JSON.readTree(body);
        var detail = problem.path("detail").stringValue(body);
        return problem.path("problems")
                .valueStream()
                .map(it -> "\n  " + it.stringValue())
                .collect(Collectors.joining("", detail, ""));
    }
}
