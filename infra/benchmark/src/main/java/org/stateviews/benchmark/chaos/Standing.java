package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.corpus.Expectation;
import org.stateviews.benchmark.corpus.Specimen;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;
import tools.jackson.databind.JsonNode;

/** Holds what was sent against the status of a submission and against what a search finds. */
final class Standing {

    private final Api api;
    private final Persistence persistence;

    Standing(Api api, Persistence persistence) {
        this.api = api;
        this.persistence = persistence;
    }

    /** What is not as it must be, or not yet. */
    List<Finding> of(Sent sent, Map<String, JsonNode> register) throws InterruptedException {
        if (sent.acceptances().isEmpty()) {
            return List.of();
        }
        var item = register.get(sent.where());
        if (item == null) {
            return List.of(new Finding(Kind.LOST, sent.where(), "is not in the list"));
        }
        var findings = new ArrayList<>(status(sent, item));
        var newest = sent.acceptances().getLast();
        for (var acceptance : sent.acceptances()) {
            boolean current = acceptance.equals(newest) && !sent.withdrawn();
            for (var specimen : acceptance.specimens()) {
                findings.addAll(found(sent.where(), specimen, current, item));
            }
        }
        return findings;
    }

    private static List<Finding> status(Sent sent, JsonNode item) {
        var status = item.path("status").asString();
        var newest = sent.acceptances().getLast();
        var good =
                switch (wanted(sent, newest)) {
                    case "WITHDRAWN" -> status.equals("WITHDRAWN");
                    case "NEEDS_ATTENTION" -> explained(item);
                    case "SEARCHABLE" -> status.equals("SEARCHABLE");
                    default -> status.equals("SEARCHABLE") || explained(item);
                };
        var findings = new ArrayList<Finding>();
        if (!good) {
            findings.add(
                    new Finding(
                            Kind.UNEXPLAINED,
                            sent.where(),
                            "%s instead of %s: waiting for %s, %s"
                                    .formatted(
                                            status,
                                            wanted(sent, newest),
                                            item.path("waitingFor"),
                                            item.path("attention"))));
        }
        if (item.path("revision").asInt(-1) != newest.revision()) {
            findings.add(
                    new Finding(
                            Kind.LOST,
                            sent.where(),
                            "revision %s is shown, %d has a receipt"
                                    .formatted(item.path("revision"), newest.revision())));
        }
        return findings;
    }

    private static String wanted(Sent sent, Acceptance newest) {
        if (sent.withdrawn()) {
            return "WITHDRAWN";
        }
        var expectations = newest.specimens().stream().map(Specimen::expectation).toList();
        if (expectations.contains(Expectation.EXPLAINED)) {
            return "NEEDS_ATTENTION";
        }
        return expectations.stream().allMatch(it -> it == Expectation.FOUND)
                ? "SEARCHABLE"
                : "an end";
    }

    private static boolean explained(JsonNode item) {
        var attention = item.path("attention");
        return item.path("status").asString().equals("NEEDS_ATTENTION")
                && !attention.isEmpty()
                && attention
                        .valueStream()
                        .noneMatch(it -> it.path("reason").asString("").isBlank());
    }

    private List<Finding> found(String reference, Specimen specimen, boolean current, JsonNode item)
            throws InterruptedException {
        var findings = new ArrayList<Finding>();
        int least = current ? least(specimen, item) : 0;
        int most = current && specimen.expectation() != Expectation.EXPLAINED ? 1 : 0;
        wrong(reference, specimen, "", least, most).ifPresent(findings::add);
        wrong(reference, specimen, "&current=false", 0, 1).ifPresent(findings::add);
        return findings;
    }

    private static int least(Specimen specimen, JsonNode item) {
        return switch (specimen.expectation()) {
            case FOUND -> 1;
            case FOUND_OR_EXPLAINED -> item.path("status").asString().equals("SEARCHABLE") ? 1 : 0;
            case EXPLAINED, ENDED -> 0;
        };
    }

    private Optional<Finding> wrong(
            String reference, Specimen specimen, String more, int least, int most)
            throws InterruptedException {
        var answer = persistence.until(200, () -> api.search(specimen.marker(), "&size=5" + more));
        if (answer.status() != 200) {
            return Optional.of(
                    new Finding(Kind.UNEXPLAINED, reference, "no search: " + answer.name()));
        }
        long total = answer.json().path("total").asLong();
        boolean elsewhere =
                answer.json()
                        .path("hits")
                        .valueStream()
                        .anyMatch(it -> !it.path("reference").asString().equals(reference));
        if (total >= least && total <= most && !elsewhere) {
            return Optional.empty();
        }
        var what =
                "%s of %s is found %d times%s, %d to %d expected%s"
                        .formatted(
                                specimen.marker(),
                                specimen.name(),
                                total,
                                more.isEmpty() ? "" : " in all versions",
                                least,
                                most,
                                elsewhere ? ", in another submission" : "");
        return Optional.of(new Finding(kind(total, most), reference, what));
    }

    /** Found too often: a double, or a text that should be gone; too seldom: unexplained. */
    private static Kind kind(long total, int most) {
        return total > most && total > 1 ? Kind.DOUBLE : Kind.UNEXPLAINED;
    }
}
