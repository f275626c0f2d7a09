package org.stateviews.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What journeys do again and again: hand in, wait, search. */
final class Desk {

    private final Platform platform = Platform.running();

    /** Hands in one file for a State and gives the reference. */
    String submit(String state, Path file) {
        return platform.client()
                .submit(
                        "/calls/78-237-8/submissions",
                        platform.token("mission." + state.toLowerCase(Locale.ROOT)),
                        UUID.randomUUID().toString(),
                        "{\"publication\":\"PUBLIC\"}",
                        List.of(file))
                .get("reference")
                .asString();
    }

    String submitText(String state, String name, String text) {
        try {
            var file = PassingFile.named(name);
            return submit(state, Files.writeString(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode status(String reference) {
        return platform.client().get("/submissions/" + reference, platform.token("analyst"));
    }

    void awaitSearchable(String reference) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> status(reference).get("status").asString().equals("SEARCHABLE"));
    }

    /** Result of a search over all that is current. */
    JsonNode search(String query) {
        return search(query, "");
    }

    JsonNode search(String query, String more) {
        var answer =
                platform.get(
                        platform.searchService()
                                + "/api/v1/passages?size=100&q="
                                + URLEncoder.encode(query, UTF_8)
                                + more,
                        "analyst");
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Every passage that a query finds. */
    Set<String> passages(String query) {
        var answer = search(query);
        var hits = answer.get("hits");
        if (answer.get("total").asInt() != hits.size()) {
            throw new AssertionError(query + " finds more than a page holds");
        }
        return hits.valueStream().map(it -> it.get("passage").asString()).collect(toSet());
    }

    /** A concept of the scheme. */
    JsonNode theme(String notation) {
        var answer = platform.get(platform.searchService() + "/api/v1/themes", "analyst");
        return JsonMapper.shared()
                .readTree(answer.body())
                .get("items")
                .valueStream()
                .filter(it -> it.get("notation").asString().equals(notation))
                .findFirst()
                .orElseThrow();
    }

    /** References in which a search finds something. */
    List<String> references(String query) {
        return search(query)
                .get("hits")
                .valueStream()
                .map(hit -> hit.get("reference").asString())
                .distinct()
                .toList();
    }
}
