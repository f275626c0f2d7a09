package org.stateviews.search.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.DocumentStore;
import org.stateviews.documents.StoreName;
import tools.jackson.databind.json.JsonMapper;

/**
 * Large texts of reports in the document store: drafts and translations, under their digest. What
 * was stored is never altered, so drafts are remembered. A failing store is its own exception; a
 * text that the log names and the store lacks is told apart from that.
 */
public final class ReportTexts {
    private final DocumentStore store;
    private final JsonMapper json;
    private final Map<Sha256, DraftedReport> drafts = new ConcurrentHashMap<>();

    ReportTexts(DocumentStore store, JsonMapper json) {
        this.store = store;
        this.json = json;
    }

    /** Keeps a draft and answers its digest. */
    public Sha256 keep(DraftedReport draft) {
        return keep(json.writeValueAsString(draft));
    }

    /** Keeps a text and answers its digest. */
    public Sha256 keep(String text) {
        var digest = Sha256.ofText(text);
        store.putIfAbsent(name(digest), text.getBytes(UTF_8));
        return digest;
    }

    /** A text, empty when the store lacks it. */
    public Optional<String> text(Sha256 digest) {
        return store.get(name(digest)).map(bytes -> new String(bytes, UTF_8));
    }

    /** A draft, empty when the store lacks it. */
    Optional<DraftedReport> draft(Sha256 digest) {
        var known = drafts.get(digest);
        if (known != null) {
            return Optional.of(known);
        }
        var read = text(digest).map(it -> json.readValue(it, DraftedReport.class));
        read.ifPresent(it -> drafts.put(digest, it));
        return read;
    }

    private static StoreName name(Sha256 digest) {
        return StoreName.of("reports", digest.hex());
    }
}
