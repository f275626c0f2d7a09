package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageCoverage;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.PagesRead;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.id.Sha256;
import org.stateviews.contracts.id.SubmissionReference;

class RecognitionPlanTests {

    private static final DocumentPointer DOCUMENT =
            new DocumentPointer(
                    new SubmissionReference("78-237-8-KEN-1"), 0, 1, new Sha256("5e".repeat(32)));

    private final RecognitionPlan plan = new RecognitionPlan(4);

    @Test
    void aScanIsSplitIntoRangesWithKeysOfTheirOwn() {
        var pages =
                IntStream.rangeClosed(1, 9).mapToObj(it -> page(it, PageStatus.WAITING)).toList();

        var requests = plan.requests(new PagesRead(DOCUMENT, "tika-1", pages, 9));

        assertThat(requests)
                .extracting(RecognitionRequested::pages)
                .containsExactly(List.of(1, 2, 3, 4), List.of(5, 6, 7, 8), List.of(9));
        assertThat(requests)
                .extracting(RecognitionRequested::key)
                .containsExactly(key("1-4"), key("5-8"), key("9-9"));
        assertThat(requests).allMatch(it -> it.total() == 9 && it.extractor().equals("tika-1"));
    }

    @Test
    void pagesOfTextAreLeftOut() {
        var pages =
                List.of(
                        page(1, PageStatus.WAITING),
                        page(2, PageStatus.TEXT),
                        page(3, PageStatus.EMPTY),
                        page(4, PageStatus.WAITING));

        assertThat(plan.requests(new PagesRead(DOCUMENT, "tika-1", pages, 4)))
                .extracting(RecognitionRequested::pages)
                .containsExactly(List.of(1, 4));
    }

    @Test
    void whatWasRecognisedMakesNoWork() {
        var pages = List.of(page(1, PageStatus.OCR), page(2, PageStatus.UNREADABLE));

        assertThat(plan.requests(new PagesRead(DOCUMENT, "tika-1", pages, 2))).isEmpty();
    }

    private static String key(String range) {
        return "5e".repeat(32) + "/" + range;
    }

    private static PageCoverage page(int number, PageStatus status) {
        return new PageCoverage(number, PageUnit.PAGE, status, 0, null);
    }
}
