package org.stateviews.benchmark.files;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What became of a file, as anybody could see it from outside.
 *
 * @param refused problem of the door with its status, empty when the file was accepted
 * @param submission status of the submission, missing when it was refused
 * @param passages in reading order, with text and place
 * @param took from the sending to the end, or to the end of patience
 * @param peak resident memory of the reading process at most, megabytes; 0 when it read nothing
 */
record Ending(
        String refused,
        JsonNode submission,
        List<JsonNode> passages,
        Duration took,
        long peak,
        Restarts restarts) {

    /** Which processes were other ones after the file than before. */
    record Restarts(boolean worker, boolean reader) {}

    static Ending refused(String problem, Duration took, Restarts restarts) {
        return new Ending(problem, MissingNode.getInstance(), List.of(), took, 0, restarts);
    }

    String status() {
        return submission.path("status").asString("");
    }

    /** Whether it is still on its way. */
    boolean stuck() {
        return refused.isEmpty() && (status().equals("RECEIVED") || status().equals("PROCESSING"));
    }

    boolean searchable() {
        return submission.path("searchable").asBoolean(false) && !passages.isEmpty();
    }

    /** Whether everything that needs attention says what happened and what to do. */
    boolean explained() {
        var attention = submission.path("attention");
        return status().equals("NEEDS_ATTENTION")
                && !attention.isEmpty()
                && attention.valueStream().allMatch(it -> said(it, "reason") && said(it, "remedy"));
    }

    List<String> codes() {
        return submission
                .path("attention")
                .valueStream()
                .map(it -> it.path("code").asString(""))
                .distinct()
                .toList();
    }

    boolean anyPage(String status) {
        return pages().anyMatch(it -> it.path("status").asString("").equals(status));
    }

    boolean anyPageSays(String word) {
        return pages().anyMatch(it -> it.path("reason").asString("").contains(word));
    }

    String text() {
        return passages.stream()
                .map(it -> it.path("text").asString(""))
                .collect(Collectors.joining("\n"));
    }

    /** One cell of the table. */
    String summary() {
        if (!refused.isEmpty()) {
            return refused;
        }
        var statuses =
                pages().collect(
                                Collectors.groupingBy(
                                        it ->
                                                it.path("status").asString("")
                                                        + " "
                                                        + it.path("unit").asString(""),
                                        java.util.TreeMap::new,
                                        Collectors.counting()));
        var counted =
                statuses.entrySet().stream()
                        .map(it -> it.getValue() + " " + it.getKey())
                        .collect(Collectors.joining(", "));
        return String.join("; ", parts(counted));
    }

    private List<String> parts(String counted) {
        return List.of(status(), String.join(", ", codes()), counted).stream()
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private java.util.stream.Stream<JsonNode> pages() {
        return submission
                .path("documents")
                .valueStream()
                .flatMap(it -> it.path("pages").valueStream());
    }

    private static boolean said(JsonNode attention, String what) {
        var words = attention.path(what).asString("");
        return !words.isBlank() && words.contains(" ");
    }
}
