package org.stateviews.benchmark.chaos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stateviews.benchmark.chaos.Finding.Kind;
import org.stateviews.benchmark.trial.Api;
import org.stateviews.benchmark.trial.Persistence;
import tools.jackson.databind.JsonNode;

/**
 * Holds receipts against the platform: each verifies, says what was sent, is given again with the
 * same bytes, and every original comes out as it went in.
 */
final class Proofs {

    private final Api api;
    private final Persistence persistence;
    private final Signatures signatures;

    Proofs(Api api, Persistence persistence, Signatures signatures) {
        this.api = api;
        this.persistence = persistence;
        this.signatures = signatures;
    }

    List<Finding> of(Acceptance acceptance) throws InterruptedException {
        var findings = new ArrayList<Finding>();
        signed(acceptance).ifPresent(findings::add);
        again(acceptance).ifPresent(findings::add);
        for (int ordinal = 1; ordinal <= acceptance.digests().size(); ordinal++) {
            original(acceptance, ordinal).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> signed(Acceptance acceptance) {
        var claims = signatures.claims(acceptance.receipt());
        if (claims.isEmpty()) {
            return finding(acceptance, Kind.UNPROVEN, "the receipt does not verify");
        }
        return says(claims.get(), acceptance)
                ? Optional.empty()
                : finding(acceptance, Kind.UNPROVEN, "the receipt says " + claims.get());
    }

    private static boolean says(JsonNode claims, Acceptance acceptance) {
        var digests =
                claims.path("documents")
                        .valueStream()
                        .map(it -> it.path("sha256").asString())
                        .toList();
        return claims.path("reference").asString().equals(acceptance.reference())
                && claims.path("revision").asInt(-1) == acceptance.revision()
                && digests.equals(acceptance.digests());
    }

    private Optional<Finding> again(Acceptance acceptance) throws InterruptedException {
        var path = path(acceptance, "/receipt");
        var answer = persistence.until(200, () -> api.get(path, "analyst"));
        if (answer.status() != 200) {
            return finding(acceptance, Kind.LOST, "no receipt: " + answer.name());
        }
        return answer.body().equals(acceptance.receipt())
                ? Optional.empty()
                : finding(acceptance, Kind.UNPROVEN, "another receipt is given later");
    }

    private Optional<Finding> original(Acceptance acceptance, int ordinal)
            throws InterruptedException {
        var path = path(acceptance, "/documents/" + ordinal);
        var answer = persistence.until(200, () -> api.digest(path, "analyst"));
        return answer.status() == 200 && answer.body().equals(acceptance.digests().get(ordinal - 1))
                ? Optional.empty()
                : finding(
                        acceptance,
                        Kind.LOST,
                        "original %d is not what was sent: %s".formatted(ordinal, answer));
    }

    private static String path(Acceptance acceptance, String what) {
        return "/submissions/%s%s?revision=%d"
                .formatted(acceptance.reference(), what, acceptance.revision());
    }

    private static Optional<Finding> finding(Acceptance acceptance, Kind kind, String what) {
        return Optional.of(
                new Finding(kind, acceptance.reference() + ".r" + acceptance.revision(), what));
    }
}
