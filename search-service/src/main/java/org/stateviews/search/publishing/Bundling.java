package org.stateviews.search.publishing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.stateviews.contracts.id.Sha256;

/** Writes the documents of a bundle one after the other; none of them is held. */
final class Bundling {
    private final SortedMap<String, Document> documents = new TreeMap<>();

    Bundling(Publisher publisher, Bundle bundle) {
        var report = bundle.report();
        documents.put("report.docx", out -> publisher.report(report, out));
        documents.put("report.xml", out -> publisher.akomaNtoso(report, bundle.asAt(), out));
        documents.put("evidence.xlsx", out -> publisher.annex(report, out));
        documents.put(
                "compendium.docx", out -> publisher.compendium(report, bundle.addenda(), out));
        var earlier = bundle.earlier();
        if (earlier != null) {
            documents.put("changes.docx", out -> publisher.changes(earlier, report, out));
        }
        for (int at = 0; at < bundle.addenda().size(); at++) {
            int number = at + 1;
            var addendum = bundle.addenda().get(at);
            documents.put(
                    "addendum-%02d.docx".formatted(number),
                    out -> publisher.addendum(addendum, number, out));
        }
        for (int at = 0; at < bundle.corrigenda().size(); at++) {
            int number = at + 1;
            var corrections = bundle.corrigenda().get(at);
            documents.put(
                    "corrigendum-%02d.docx".formatted(number),
                    out -> publisher.corrigendum(report.masthead(), corrections, number, out));
        }
    }

    /** Writes the ZIP, documents in the order of their names, digests last. */
    void write(OutputStream out) throws IOException {
        var sums = new StringBuilder();
        try (var zip = new FixedZip(out)) {
            for (var document : documents.entrySet()) {
                var name = document.getKey();
                try (var entry = new DigestOutputStream(zip.entry(name), sha256())) {
                    document.getValue().write(entry);
                    var digest = Sha256.of(entry.getMessageDigest().digest());
                    sums.append(digest).append("  ").append(name).append('\n');
                }
            }
            zip.entry("SHA256SUMS", sums.toString().getBytes(UTF_8));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Writes itself. */
    private interface Document {
        void write(OutputStream out) throws IOException;
    }
}
