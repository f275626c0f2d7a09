package org.stateviews.worker.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.worker.outcome.Block.Kind;
import tools.jackson.databind.json.JsonMapper;

/** What becomes of the letters on a scan when its recognition ends. */
class StampedPageFilesTests {

    private static final Sha256 DIGEST = new Sha256("0".repeat(64));
    private static final Block STAMP = new Block(Kind.PARAGRAPH, 0, "Received 4 May");
    private static final Block WORDS = new Block(Kind.PARAGRAPH, 0, "What the scan says");

    @TempDir private Path folder;

    @Test
    void theyAreTheTextWhereNothingIsRecognised() {
        for (var nothing :
                List.of(
                        page(PageStatus.EMPTY, null),
                        page(PageStatus.UNREADABLE, Reason.NOTHING_RECOGNISED),
                        page(PageStatus.OCR, Reason.SINGLE_WORDS, WORDS))) {
            var kept = files(nothing.status()).keep(DIGEST, "e", nothing);

            assertThat(kept.status()).isEqualTo(PageStatus.TEXT);
            assertThat(kept.reason()).isNull();
            assertThat(kept.blocks()).containsExactly(STAMP);
        }
    }

    @Test
    void theyAreKeptWithTheReasonWhereRecognitionFailed() {
        var stopped = page(PageStatus.UNREADABLE, Reason.RECOGNITION_STOPPED);

        var kept = files(PageStatus.UNREADABLE).keep(DIGEST, "e", stopped);

        assertThat(kept.status()).isEqualTo(PageStatus.UNREADABLE);
        assertThat(kept.reason()).isEqualTo(Reason.RECOGNITION_STOPPED);
        assertThat(kept.blocks()).containsExactly(STAMP);
    }

    @Test
    void recognisedWordsTakeTheirPlace() {
        var kept = files(PageStatus.OCR).keep(DIGEST, "e", page(PageStatus.OCR, null, WORDS));

        assertThat(kept.blocks()).containsExactly(WORDS);
    }

    @Test
    void aPageThatWaitsIsNotReadYet() {
        assertThat(files(PageStatus.WAITING).page(DIGEST, "e", 1)).isEmpty();
    }

    /** Files of a reading whose only page waits. */
    private PageFiles files(PageStatus story) {
        var store = new FileSystemDocumentStore(folder.resolve(story.name()));
        var files = new PageFiles(store, new JsonMapper());
        var waiting = page(PageStatus.WAITING, null, STAMP);
        files.keep(DIGEST, "e", new ReadingOutcome.Pages(List.of(waiting)));
        return files;
    }

    private static ReadPage page(PageStatus status, @Nullable Reason reason, Block... blocks) {
        return new ReadPage(1, PageUnit.PAGE, status, reason, List.of(blocks));
    }
}
