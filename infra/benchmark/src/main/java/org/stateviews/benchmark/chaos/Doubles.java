package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stateviews.benchmark.chaos.Finding.Kind;
import tools.jackson.databind.JsonNode;

/** Looks for what is there more often than it was sent. */
final class Doubles {

    private Doubles() {}

    /**
     * Compares the receipts of a run with the list.
     *
     * @param ours tells the titles of this run from all others
     */
    static List<Finding> in(Register register, Collection<Sent> sent, String ours) {
        var findings = new ArrayList<Finding>();
        var references = new HashSet<String>();
        for (var item : register.items()) {
            var reference = item.path("reference").asString();
            if (!references.add(reference)) {
                findings.add(new Finding(Kind.DOUBLE, reference, "is in the list twice"));
            }
        }
        if (references.size() != register.total()) {
            findings.add(
                    new Finding(
                            Kind.DOUBLE,
                            "the list",
                            "says %d and holds %d".formatted(register.total(), references.size())));
        }
        findings.addAll(withoutReceipt(register, sent, ours));
        findings.addAll(twice(sent));
        findings.addAll(sameBytes(register, ours));
        return findings;
    }

    private static List<Finding> withoutReceipt(
            Register register, Collection<Sent> sent, String ours) {
        Set<String> held = sent.stream().map(Sent::where).collect(Collectors.toSet());
        return register.items().stream()
                .filter(it -> it.path("title").asString("").startsWith(ours))
                .map(it -> it.path("reference").asString())
                .filter(it -> !held.contains(it))
                .map(it -> new Finding(Kind.DOUBLE, it, "is there and nobody holds its receipt"))
                .toList();
    }

    private static List<Finding> twice(Collection<Sent> sent) {
        var byReference = new HashMap<String, String>();
        var findings = new ArrayList<Finding>();
        for (var one : sent) {
            var other = byReference.put(one.where(), one.planned().title());
            if (other != null) {
                findings.add(
                        new Finding(
                                Kind.DOUBLE,
                                one.where(),
                                "was given to " + other + " and " + one.planned().title()));
            }
        }
        return findings;
    }

    private static List<Finding> sameBytes(Register register, String ours) {
        Map<String, String> holders = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (JsonNode item : register.items()) {
            if (!item.path("title").asString("").startsWith(ours)) {
                continue;
            }
            var reference = item.path("reference").asString();
            item.path("documents")
                    .forEach(
                            document -> {
                                var digest = document.path("sha256").asString();
                                var other = holders.put(digest, reference);
                                if (other != null) {
                                    findings.add(
                                            new Finding(
                                                    Kind.DOUBLE,
                                                    reference,
                                                    "holds the same bytes as " + other));
                                }
                            });
        }
        return findings;
    }
}
