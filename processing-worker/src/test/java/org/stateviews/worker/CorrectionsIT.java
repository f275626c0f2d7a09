package org.stateviews.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PassagePointer;
import org.stateviews.contracts.event.ProofMade;
import org.stateviews.contracts.event.RereadRequested;
import org.stateviews.contracts.event.SubmittedDocument;
import org.stateviews.contracts.event.TextCorrected;
import org.stateviews.contracts.event.ThemeReviewed;
import org.stateviews.contracts.event.ThemeVerdict;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.index.PassageIndex;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Extractor;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;
import org.stateviews.worker.reconciliation.Proofs;

/** What people put right in recognised text and say of themes, from the log to the index. */
class CorrectionsIT extends WorkerIT {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String MISREAD =
            "2. Gabon trained its harbonr teams in answering incidents at sea and on land, and"
                    + " shared what they found with all of its neighbours along the coast and of the"
                    + " great rivers that lead to it.";
    private static final String LOST =
            "3. Tbis remark stood in a margin and was rnisread throughout.";
    private static final String RIGHT = MISREAD.replace("harbonr", "harbour");

    @Autowired PageFiles files;
    @Autowired Proofs proofs;

    @Test
    void rightWordsAreFoundMisreadOnesAreNotAndBothMoveWithTheTextWhenItIsReadAgain() {
        var reference = "78-237-8-GAB-1";
        var scan = store(1, "scan.pdf", PDF, "%PDF-1.7\na scan of Gabon".getBytes(UTF_8));
        recognised(scan.sha256(), Extractor.VERSION, MISREAD, LOST);
        receive(reference, 0, scan);
        awaitSearchable(reference, 0);
        assertThat(found(reference, "harbour")).isEmpty();
        var pointer = pointer(reference, scan, MISREAD, 1);

        log.append(Topic.REVIEWS, reviewed(pointer));
        log.append(Topic.REVIEWS, corrected(pointer, RIGHT));
        log.append(Topic.REVIEWS, corrected(pointer(reference, scan, LOST, 2), "3. This remark."));

        await().atMost(SOON).until(() -> found(reference, "harbour").size() == 1);
        await().atMost(SOON).until(() -> found(reference, "rnisread").isEmpty());
        assertThat(found(reference, "harbonr")).isEmpty();
        assertThat(passages(reference).getFirst())
                .containsEntry("text", RIGHT)
                .containsEntry("recognised", MISREAD)
                .containsEntry("readAs", "OCR")
                .containsEntry("correctedBy", "editor")
                .containsEntry("corrections", 1)
                .containsKey("correctedAt")
                .doesNotContainKey("movedFrom")
                .containsEntry("mainTheme", "points_of_contact");
        assertThat(found(reference, "theme:cbm")).hasSize(1);

        var again = Extractor.VERSION + "-2";
        var better = MISREAD.replace("trained", "tralned");
        recognised(scan.sha256(), again, "1. A line that nobody saw before.", better);
        log.append(
                Topic.OPERATIONS,
                new RereadRequested(pointer.document(), again, "admin", Instant.now()));

        await().atMost(SOON).until(() -> found(reference, "nobody").size() == 1);
        assertThat(passages(reference)).hasSize(2);
        assertThat(passages(reference).getLast())
                .containsEntry("text", RIGHT)
                .containsEntry("recognised", better)
                .containsEntry("corrections", 0)
                .containsEntry("movedFrom", List.of(pointer.id()))
                .containsEntry("mainTheme", "points_of_contact");
        assertThat(String.valueOf(passages(reference).getLast().get("themeReviews")))
                .contains("ADDED", "It is one, in fiction.", pointer.id(), "version=0");
        assertThat(found(reference, "theme:cbm")).hasSize(1);
        await().atMost(SOON)
                .untilAsserted(
                        () ->
                                assertThat(proofs.newest().map(ProofMade::heads).orElseThrow())
                                        .anySatisfy(
                                                (topic, _) ->
                                                        assertThat(topic).startsWith("reviews-")));
        assertThat(proofs.newest().map(ProofMade::exceptions).orElseThrow())
                .noneMatch(it -> reference.equals(it.reference()));
    }

    /** A reading that lies in the store is not made again. */
    private void recognised(Sha256 digest, String extractor, String... paragraphs) {
        var blocks =
                Arrays.stream(paragraphs)
                        .map(it -> new Block(Block.Kind.PARAGRAPH, 0, it))
                        .toList();
        var page = new ReadPage(1, PageUnit.PAGE, PageStatus.OCR, null, blocks);
        files.keep(digest, extractor, new ReadingOutcome.Pages(List.of(page)));
    }

    private static PassagePointer pointer(
            String reference, SubmittedDocument document, String read, int position) {
        var digest = Sha256.ofText(read);
        return new PassagePointer(
                new DocumentPointer(new SubmissionReference(reference), 0, 1, document.sha256()),
                "p" + digest.hex().substring(0, 8),
                digest,
                position);
    }

    private static ThemeReviewed reviewed(PassagePointer passage) {
        return new ThemeReviewed(
                passage,
                "points_of_contact",
                ThemeVerdict.ADDED,
                false,
                "It is one, in fiction.",
                0,
                "editor",
                Instant.now());
    }

    private static TextCorrected corrected(PassagePointer passage, String text) {
        return new TextCorrected(passage, text, 0, "editor", Instant.now());
    }

    private List<Map<String, Object>> found(String reference, String word) {
        try {
            return elasticsearch
                    .search(
                            it ->
                                    it.index(PassageIndex.ALIAS)
                                            .q("reference:\"" + reference + "\" AND " + word),
                            type())
                    .hits()
                    .hits()
                    .stream()
                    .map(it -> Objects.requireNonNull(it.source()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
