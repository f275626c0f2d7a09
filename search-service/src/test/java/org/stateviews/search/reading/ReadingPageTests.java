package org.stateviews.search.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.contracts.event.SubmissionReceived;
import org.stateviews.search.Passages;
import org.stateviews.search.index.Passage;
import org.stateviews.search.reading.ReadingLine.Heading;

class ReadingPageTests {
    private static final Passages PASSAGE = Passages.of("FRA", "fr", "Texte.");

    @Test
    void aHeadingIsPrintedWhereItBegins() {
        var document =
                ReadingDocument.of(
                        List.of(
                                PASSAGE.headed("Menaces › Acteurs").build(),
                                PASSAGE.headed("Menaces › Acteurs").build(),
                                PASSAGE.headed("Menaces › Moyens").build(),
                                PASSAGE.headed(null).build()),
                        null);

        assertThat(document.lines())
                .extracting(ReadingLine::headings)
                .containsExactly(
                        List.of(new Heading(3, "Menaces"), new Heading(4, "Acteurs")),
                        List.of(),
                        List.of(new Heading(4, "Moyens")),
                        List.of());
    }

    @Test
    void aHeadingThatIsAPassageIsPrintedOnce() {
        var document =
                ReadingDocument.of(
                        List.of(
                                PASSAGE.headed("Menaces › Texte.").build(),
                                PASSAGE.headed("Menaces › Texte. › Moyens").build()),
                        null);

        assertThat(document.lines())
                .extracting(ReadingLine::headings)
                .containsExactly(
                        List.of(new Heading(3, "Menaces")), List.of(new Heading(5, "Moyens")));
        assertThat(document.lines()).extracting(ReadingLine::ownLevel).containsExactly(4, null);
    }

    @Test
    void aPageIsMarkedWhereItBegins() {
        var document =
                ReadingDocument.of(
                        List.of(
                                PASSAGE.onPages(1, 1).build(),
                                PASSAGE.onPages(1, 2).build(),
                                PASSAGE.onPages(2, 2).build(),
                                PASSAGE.onPages(3, 3).build()),
                        null);

        assertThat(document.lines())
                .extracting(ReadingLine::newPage)
                .containsExactly(1, null, null, 3);
    }

    @Test
    void aFormatWithoutPagesHasNoPageMarks() {
        var document = ReadingDocument.of(List.of(PASSAGE.onPages(null, null).build()), null);

        assertThat(document.lines().getFirst().newPage()).isNull();
    }

    @Test
    void thePassageThatTheReaderCameForIsMarked() {
        var document =
                ReadingDocument.of(List.of(PASSAGE.id("a").build(), PASSAGE.id("b").build()), "b");

        assertThat(document.lines()).extracting(ReadingLine::marked).containsExactly(false, true);
    }

    @Test
    void eachDocumentHasItsOwnPlace() {
        var page =
                page(
                        Received.revision(0, Received.document(1), Received.document(2)),
                        List.of(
                                PASSAGE.build(),
                                PASSAGE.inDocument(2, DocumentKind.ANNEX).build(),
                                PASSAGE.inDocument(2, DocumentKind.ANNEX).build()));

        assertThat(page.text())
                .extracting(document -> document.lines().size())
                .containsExactly(1, 2);
        assertThat(page.originals())
                .extracting(OriginalLink::address)
                .containsExactly(
                        "/submissions/78-237-8-FRA-1/documents/1/content?revision=0",
                        "/submissions/78-237-8-FRA-1/documents/2/content?revision=0");
    }

    @Test
    void anAnswerThatIsBeingReplacedSaysSo() {
        var first = Received.revision(0, Received.document(1));
        var second = Received.revision(1, Received.document(1));
        var submission = CataloguedSubmission.UNKNOWN.with(first).with(second);

        var waiting = ReadingPage.of(submission, first, List.of(PASSAGE.build()), null);
        var earlier = ReadingPage.of(submission, first, List.of(PASSAGE.replaced().build()), null);
        var newest = ReadingPage.of(submission, second, List.of(PASSAGE.build()), null);

        assertThat(waiting.beingReplaced()).isTrue();
        assertThat(earlier.beingReplaced()).isFalse();
        assertThat(earlier.newer()).isEqualTo(second);
        assertThat(newest.newer()).isNull();
    }

    private static ReadingPage page(SubmissionReceived received, List<Passage> passages) {
        return ReadingPage.of(
                CataloguedSubmission.UNKNOWN.with(received), received, passages, null);
    }
}
