package org.stateviews.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentRead;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.Searchable;
import org.stateviews.contracts.event.SubmissionWithdrawn;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.topic.Topic;
import org.stateviews.worker.recognition.Scans;

/** Pictures of pages, from the log to the index and back, with the real Tesseract. */
class RecognitionIT extends WorkerIT {

    private static final List<String> FRENCH =
            List.of(
                    "2. Les États devraient coopérer pour renforcer la sécurité",
                    "des technologies de l'information et des communications.");
    private static final List<String> ENGLISH =
            List.of(
                    "3. Our delegation supports a permanent mechanism under",
                    "the auspices of the United Nations.");

    @Test
    void pagesOfTextAreFoundWhileScansWaitAndThenAll() {
        var scan =
                Scans.pdf(
                        "1. This fictional page holds text.",
                        Scans.sheet(FRENCH),
                        Scans.upsideDown(Scans.sheet(ENGLISH)));
        receive("78-237-8-BEN-1", 0, store(1, "scan.pdf", PDF, scan));

        awaitFact(DocumentRead.class, "78-237-8-BEN-1");
        assertThat(awaitFact(Searchable.class, "78-237-8-BEN-1").waiting()).isEqualTo(2);
        awaitInFull("78-237-8-BEN-1");

        assertThat(coverage("78-237-8-BEN-1", PageStatus.WAITING)).hasSize(2);
        assertThat(coverage("78-237-8-BEN-1", PageStatus.OCR))
                .extracting(PageCoverage::number)
                .containsExactlyInAnyOrder(2, 3);
        assertThat(coverage("78-237-8-BEN-1", PageStatus.OCR))
                .allSatisfy(it -> assertThat(it.confidence()).isBetween(0.7, 1.0));
        assertThat(passages("78-237-8-BEN-1"))
                .extracting(
                        it -> it.get("page"), it -> it.get("paragraph"), it -> it.get("language"))
                .containsExactly(tuple(1, "1", "en"), tuple(2, "2", "fr"), tuple(3, "3", "en"));
        assertThat((String) passages("78-237-8-BEN-1").get(1).get("text"))
                .isEqualTo(String.join(" ", FRENCH));
        assertThat((String) passages("78-237-8-BEN-1").get(2).get("text"))
                .isEqualTo(String.join(" ", ENGLISH));
    }

    @Test
    void picturesOfAFileAreItsPagesAndWhatWasWithdrawnIsLeftAlone() {
        var pictures =
                store(
                        1,
                        "scan.tif",
                        "image/tiff",
                        Scans.tiff(Scans.sheet(FRENCH), Scans.sheet(ENGLISH)));
        receive("78-237-8-BFA-1", 0, pictures);
        log.append(
                Topic.SUBMISSIONS,
                new SubmissionWithdrawn(
                        new SubmissionReference("78-237-8-BFA-1"), Instant.now(), "mission.bfa"));
        awaitFact(PagesRead.class, "78-237-8-BFA-1");

        // identical originals queue behind one another
        receive("78-237-8-BDI-1", 0, pictures);
        awaitInFull("78-237-8-BDI-1");

        assertThat(coverage("78-237-8-BDI-1", PageStatus.OCR)).hasSize(2);
        assertThat(coverage("78-237-8-BFA-1", PageStatus.OCR)).isEmpty();
        assertThat(passages("78-237-8-BDI-1")).extracting(it -> it.get("page")).contains(1, 2);
    }

    private List<PageCoverage> coverage(String reference, PageStatus status) {
        return facts.stream()
                .filter(it -> it.key().equals(reference))
                .flatMap(it -> it instanceof PagesRead read ? read.pages().stream() : Stream.of())
                .filter(it -> it.status() == status)
                .distinct()
                .toList();
    }
}
