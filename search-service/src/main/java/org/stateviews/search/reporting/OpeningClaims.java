package org.stateviews.search.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.ReportId;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.databind.json.JsonMapper;

/** Numbers of reports and keys of requests, claimed in the store, which decides who was first. */
final class OpeningClaims {
    private final DocumentStore store;
    private final JsonMapper json;

    OpeningClaims(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** What an account's key stands for, empty when it is new. */
    Optional<Claim> find(String account, String key) {
        return store.get(name(account, key)).map(it -> json.readValue(it, Claim.class));
    }

    /** Claims the next free number of a call for a key, or gives what was claimed before. */
    Claim make(String account, String key, CallId call, Instant asAt) {
        var mine = new Claim(number(call, account), asAt);
        return store.putIfAbsent(name(account, key), json.writeValueAsBytes(mine))
                ? mine
                : find(account, key).orElseThrow();
    }

    private ReportId number(CallId call, String account) {
        int number = 1;
        while (!store.putIfAbsent(
                StoreName.of("report-numbers", ReportId.of(call, number).value()),
                account.getBytes(UTF_8))) {
            number++;
        }
        return ReportId.of(call, number);
    }

    private static StoreName name(String account, String key) {
        return StoreName.of("report-keys", Sha256.ofText(account + '\n' + key).hex());
    }

    /** Report that a key stands for. */
    record Claim(ReportId report, Instant asAt) {}
}
