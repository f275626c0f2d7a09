package org.stateviews.local.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A proof as lines for a terminal. */
final class ProofText {

    private ProofText() {}

    static List<String> lines(MadeProof proof) {
        var lines = new ArrayList<String>();
        lines.add(
                "Log, store and index at %s: generation %d of cluster %s"
                        .formatted(proof.at(), proof.generation(), proof.cluster()));
        int all = proof.submissions().values().stream().mapToInt(it -> it).sum();
        lines.add("  %-18s %8d".formatted("submissions", all));
        new TreeMap<>(proof.submissions())
                .forEach((state, count) -> lines.add("    %-16s %8d".formatted(state, count)));
        lines.add("  %-18s %8d".formatted("passages expected", proof.expected()));
        lines.add("  %-18s %8d".formatted("passages found", proof.found()));
        heads(proof)
                .forEach(
                        (topic, records) ->
                                lines.add("  %-18s %8d records".formatted(topic, records)));
        proof.exceptions().forEach(it -> lines.add(line(it)));
        lines.add(
                proof.exceptions().isEmpty()
                        ? "  everything agrees"
                        : "  %d do not agree".formatted(proof.exceptions().size()));
        return List.copyOf(lines);
    }

    private static Map<String, Long> heads(MadeProof proof) {
        var heads = new TreeMap<String, Long>();
        proof.heads()
                .forEach(
                        (partition, end) ->
                                heads.merge(
                                        partition.substring(0, partition.lastIndexOf('-')),
                                        end,
                                        Long::sum));
        return heads;
    }

    private static String line(MadeProof.Mismatch mismatch) {
        var reference = mismatch.reference() == null ? "" : mismatch.reference() + " ";
        return "  ! %s %s%s, since %s"
                .formatted(mismatch.code(), reference, mismatch.detail(), mismatch.since());
    }
}
