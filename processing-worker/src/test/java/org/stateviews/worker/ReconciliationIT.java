package org.stateviews.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.ProofMade.Mismatch;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.worker.reconciliation.Proofs;

/** Seeded faults, each found within a minute, each named. */
class ReconciliationIT extends WorkerIT {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    @Autowired Proofs proofs;

    @Value("${stateviews.store.path}")
    Path folder;

    @Test
    void whatAgreesIsProvedWithoutExceptions() {
        receive("78-237-8-DNK-1", 0, text("1. Denmark speaks, in fiction."));
        awaitSearchable("78-237-8-DNK-1", 0);

        await().atMost(A_MINUTE)
                .untilAsserted(
                        () -> {
                            assertThat(proofs.newest()).isPresent();
                            var proof = proofs.newest().get();
                            assertThat(about("78-237-8-DNK-1")).isEmpty();
                            assertThat(proof.submissions()).containsKey("SEARCHABLE");
                            assertThat(proof.found()).isPositive();
                            assertThat(proof.heads()).isNotEmpty();
                        });
    }

    @Test
    void aPassageRemovedFromTheIndexIsFound() throws IOException {
        receive("78-237-8-FIN-1", 0, text("1. Finland speaks, in fiction."));
        awaitSearchable("78-237-8-FIN-1", 0);
        var id = ids("78-237-8-FIN-1").getFirst();

        elasticsearch.delete(it -> it.index(PassageIndex.ALIAS).id(id).refresh(Refresh.True));

        awaitMismatch("passage-missing", "78-237-8-FIN-1", id);
    }

    @Test
    void aForeignDocumentInTheIndexIsFound() throws IOException {
        elasticsearch.index(
                it ->
                        it.index(PassageIndex.ALIAS)
                                .id("78-237-8-XXX-9.r0.d1.pdeadbeef")
                                .document(Map.of("reference", "78-237-8-XXX-9")));

        awaitMismatch("passage-foreign", null, "78-237-8-XXX-9.r0.d1.pdeadbeef");
        elasticsearch.delete(
                it -> it.index(PassageIndex.ALIAS).id("78-237-8-XXX-9.r0.d1.pdeadbeef"));
    }

    @Test
    void anAlteredPassageIsFound() throws IOException {
        receive("78-237-8-GRC-1", 0, text("1. Greece speaks, in fiction."));
        awaitSearchable("78-237-8-GRC-1", 0);
        var id = ids("78-237-8-GRC-1").getFirst();

        elasticsearch.update(
                it -> it.index(PassageIndex.ALIAS).id(id).doc(Map.of("current", false)), type());

        awaitMismatch("passage-outdated", "78-237-8-GRC-1", id);
    }

    @Test
    void aPageFileRemovedFromTheStoreIsFound() throws IOException {
        var document = text("1. Hungary speaks, in fiction.");
        receive("78-237-8-HUN-1", 0, document);
        awaitSearchable("78-237-8-HUN-1", 0);

        var page = pageFile(document.sha256());
        Files.delete(page);

        awaitMismatch("page-file-missing", "78-237-8-HUN-1", folder.relativize(page).toString());
    }

    @Test
    void anEventWithoutBytesIsFound() {
        var digest = new Sha256("e".repeat(64));
        receive(
                "78-237-8-ISL-1",
                0,
                new SubmittedDocument(
                        1, "gone.txt", DocumentKind.MAIN, null, "text/plain", digest, 10));

        awaitMismatch("original-missing", "78-237-8-ISL-1", digest.hex());
    }

    private void awaitMismatch(String code, @Nullable String reference, String detail) {
        await().atMost(A_MINUTE)
                .untilAsserted(
                        () ->
                                assertThat(exceptions())
                                        .extracting(
                                                Mismatch::code,
                                                Mismatch::reference,
                                                Mismatch::detail)
                                        .contains(tuple(code, reference, detail)));
    }

    private List<Mismatch> about(String reference) {
        return exceptions().stream().filter(it -> reference.equals(it.reference())).toList();
    }

    private List<Mismatch> exceptions() {
        return proofs.newest().map(ProofMade::exceptions).orElse(List.of());
    }

    private Path pageFile(Sha256 digest) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().contains(digest.hex()))
                    .filter(it -> it.endsWith("pages/1-100"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> ids(String reference) throws IOException {
        return elasticsearch
                .search(
                        it ->
                                it.index(PassageIndex.ALIAS)
                                        .query(
                                                q ->
                                                        q.term(
                                                                t ->
                                                                        t.field("reference")
                                                                                .value(reference))),
                        type())
                .hits()
                .hits()
                .stream()
                .map(it -> String.valueOf(it.id()))
                .toList();
    }
}
