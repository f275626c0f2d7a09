package org.stateviews.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch.core.search.TotalHits;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.RebuildRequested;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.topic.Topic;

/** The index built anew while it is searched and written. */
class RebuildIT extends WorkerIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void aNewGenerationTakesOverWithoutAFailedSearchAndTheSamePassages() throws Exception {
        var belgium = text("1. Belgium speaks, in fiction, of norms.\n\n2. And of law.");
        receive("78-237-8-BEL-1", 0, belgium);
        receive("78-237-8-BRA-1", 0, text("1. Brazil speaks, in fiction, of capacity."));
        awaitSearchable("78-237-8-BEL-1", 0);
        awaitSearchable("78-237-8-BRA-1", 0);
        correct(belgium, "2. And of law.", "2. And of laws.");
        giveTheme(belgium, "2. And of law.");
        var before = List.of(passages("78-237-8-BEL-1"), passages("78-237-8-BRA-1"));
        var searching = new AtomicBoolean(true);
        var searches = new AtomicInteger();
        var searcher = CompletableFuture.runAsync(() -> search(searching, searches));

        log.append(Topic.OPERATIONS, new RebuildRequested(2, "admin", Instant.now()));
        receive("78-237-8-CAN-1", 0, text("1. Canada speaks, in fiction, meanwhile."));
        var opened = awaitFact(GenerationOpened.class, "operations");
        awaitSearchable("78-237-8-CAN-1", 0);
        searching.set(false);
        searcher.join();

        assertThat(opened.generation()).isEqualTo(2);
        assertThat(answering()).containsExactly(PassageIndex.ofGeneration(2));
        assertThat(List.of(passages("78-237-8-BEL-1"), passages("78-237-8-BRA-1")))
                .isEqualTo(before);
        await().atMost(SOON).until(() -> passages("78-237-8-CAN-1").size() == 1);
        assertThat(searches).hasPositiveValue();

        anIndexThatIsDeletedIsWrittenAgain(before.getFirst());
    }

    private void anIndexThatIsDeletedIsWrittenAgain(List<Map<String, Object>> held)
            throws IOException {
        elasticsearch.indices().delete(it -> it.index(PassageIndex.ofGeneration(2)));

        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> passages("78-237-8-BEL-1").equals(held));
        assertThat(answering()).containsExactly(PassageIndex.ofGeneration(2));
    }

    private void correct(SubmittedDocument document, String read, String right) {
        log.append(
                Topic.REVIEWS,
                new TextCorrected(second(document, read), right, 0, "editor", Instant.now()));
        await().atMost(SOON)
                .until(() -> right.equals(passages("78-237-8-BEL-1").getLast().get("text")));
    }

    private void giveTheme(SubmittedDocument document, String read) {
        log.append(
                Topic.REVIEWS,
                new ThemeReviewed(
                        second(document, read),
                        "points_of_contact",
                        ThemeVerdict.ADDED,
                        false,
                        "It is one, in fiction.",
                        0,
                        "analyst",
                        Instant.now()));
        await().atMost(SOON)
                .until(() -> passages("78-237-8-BEL-1").getLast().containsKey("themeReviews"));
    }

    private static PassagePointer second(SubmittedDocument document, String read) {
        var digest = Sha256.ofText(read);
        var reference = new SubmissionReference("78-237-8-BEL-1");
        var pointer = new DocumentPointer(reference, 0, 1, document.sha256());
        return new PassagePointer(pointer, "p" + digest.hex().substring(0, 8), digest, 2);
    }

    private Iterable<String> answering() throws IOException {
        return elasticsearch
                .indices()
                .getAlias(it -> it.name(PassageIndex.ALIAS))
                .aliases()
                .keySet();
    }

    /** Fails as soon as a search fails or misses what was there before. */
    private void search(AtomicBoolean searching, AtomicInteger searches) {
        while (searching.get()) {
            try {
                TotalHits found =
                        elasticsearch
                                .search(
                                        it ->
                                                it.index(PassageIndex.ALIAS)
                                                        .query(
                                                                q ->
                                                                        q.term(
                                                                                t ->
                                                                                        t.field(
                                                                                                        "reference")
                                                                                                .value(
                                                                                                        "78-237-8-BEL-1"))),
                                        type())
                                .hits()
                                .total();
                assertThat(found).isNotNull().extracting(TotalHits::value).isEqualTo(2L);
                searches.incrementAndGet();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
