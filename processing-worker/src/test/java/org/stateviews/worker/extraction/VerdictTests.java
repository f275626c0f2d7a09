package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.PipesResult.STATUS;
import org.apache.tika.pipes.emitter.EmitData;
import org.apache.tika.pipes.emitter.EmitKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.Reason;
import org.stateviews.worker.extraction.formats.Marks;
import org.stateviews.worker.extraction.formats.WordDocument;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.ReadingOutcome;

class VerdictTests {

    @Test
    void aProcessThatFailedIsTriedAgain() {
        assertThat(verdict(new PipesResult(STATUS.UNSPECIFIED_CRASH, "gone")))
                .isEqualTo(
                        new ReadingOutcome.Crashed(
                                Reason.READER_STOPPED, "UNSPECIFIED_CRASH gone"));
    }

    @ParameterizedTest
    @CsvSource({
        "TIMEOUT, TOOK_TOO_LONG",
        "OOM, TOO_MUCH_MEMORY",
        "EMPTY_OUTPUT, DAMAGED",
        "PARSE_EXCEPTION_NO_EMIT, DAMAGED",
        "PARSE_EXCEPTION_EMIT, DAMAGED"
    })
    void anEndingOfTheDocumentItselfIsFinal(STATUS status, Reason reason) {
        assertThat(reason(verdict(new PipesResult(status, "why")))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.tika.exception.EncryptedDocumentException: locked, LOCKED",
        "org.apache.tika.exception.UnsupportedFormatException: old, NOT_READABLE_TYPE",
        "java.io.IOException: broken, DAMAGED"
    })
    void theExceptionSaysWhy(String exception, Reason reason) {
        assertThat(reason(verdict(new PipesResult(STATUS.PARSE_EXCEPTION_NO_EMIT, exception))))
                .isEqualTo(reason);
        assertThat(reason(verdict(failed("application/pdf", "", exception)))).isEqualTo(reason);
    }

    @ParameterizedTest
    @EnumSource(
            value = STATUS.class,
            names = {"PARSE_SUCCESS", "PARSE_SUCCESS_WITH_EXCEPTION"})
    void anAnswerIsRead(STATUS status) {
        var emitted = emitted(document("application/pdf", page("Text.")));

        assertThat(pages(verdict(new PipesResult(status, emitted, false))))
                .extracting(ReadPage::unit, ReadPage::status)
                .containsExactly(tuple(PageUnit.PAGE, PageStatus.TEXT));
    }

    @Test
    void pagesAreTextOrEmptyAndWithAnImageAloneWait() {
        var document = document("application/pdf", page("Text.") + page("") + page(""));
        document.add(Marks.DRAWN_PAGE, "1");
        document.add(Marks.DRAWN_PAGE, "3");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::number, ReadPage::status, ReadPage::reason)
                .containsExactly(
                        tuple(1, PageStatus.TEXT, null),
                        tuple(2, PageStatus.EMPTY, null),
                        tuple(3, PageStatus.WAITING, null));
    }

    @Test
    void aPictureInADocumentWithoutPagesIsUnreadable() {
        var document = document("application/rtf", "");
        document.set(Marks.PICTURE, "true");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::unit, ReadPage::status, ReadPage::reason)
                .containsExactly(tuple(PageUnit.PART, PageStatus.UNREADABLE, Reason.NO_TEXT_LAYER));
    }

    @Test
    void aPageOfSignsThatMeanNothingWaitsToBeRecognised() {
        var garbled = "\uFFFD\uE012\uE013 a\uFFFD\uE014";
        var named = "The name of one mission is \uFFFD\uFFFD";
        var document = document("application/pdf", page(garbled) + page(named));

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::status, it -> it.blocks().size())
                .containsExactly(tuple(PageStatus.WAITING, 0), tuple(PageStatus.TEXT, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain; charset=UTF-8",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    })
    void aFormatWithoutPagesIsOnePart(String type) {
        assertThat(pages(verdict(success(document(type, "<p>Text.</p>")))))
                .extracting(ReadPage::unit, ReadPage::status)
                .containsExactly(tuple(PageUnit.PART, PageStatus.TEXT));
    }

    @ParameterizedTest
    @CsvSource({
        "application/zip",
        "text/html",
        "application/x-tika-msoffice",
        "application/vnd.ms-word.document.macroenabled.12"
    })
    void aTypeThatIsNotReadIsSaidSo(String type) {
        assertThat(verdict(success(document(type, "<p>Text.</p>"))))
                .isEqualTo(new ReadingOutcome.NotRead(Reason.NOT_READABLE_TYPE, type));
    }

    @Test
    void theLimitOfCharactersIsSaidWhereItCut() {
        var document = document("application/pdf", page("One.") + page("Tw"));
        document.set(TikaCoreProperties.WRITE_LIMIT_REACHED, "true");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::status, ReadPage::reason)
                .containsExactly(
                        tuple(PageStatus.TEXT, null),
                        tuple(PageStatus.CUT_OFF, Reason.CHARACTER_LIMIT));
    }

    @Test
    void aSuccessWithAnExceptionKeepsWhatWasReadAndSaysWhereItEnded() {
        var outcome =
                verdict(
                        failed(
                                "application/pdf",
                                page("One.") + page(""),
                                "java.io.IOException: end"));

        assertThat(pages(outcome))
                .extracting(ReadPage::status, ReadPage::reason)
                .containsExactly(
                        tuple(PageStatus.TEXT, null),
                        tuple(PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED));
    }

    @Test
    void anAnswerThatBreaksOffIsPartlyRead() {
        var document = new Metadata();
        document.set(Metadata.CONTENT_TYPE, "application/pdf");
        document.set(
                TikaCoreProperties.TIKA_CONTENT,
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><div class=\"page\"><p>One.</p><p>Tw");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::status, ReadPage::reason)
                .containsExactly(tuple(PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED));
    }

    @Test
    void aPageWhoseLettersNobodyKnowsWaitsAndItsTextIsNotKept() {
        var document = document("application/pdf", page("Text.") + page("$%/("));
        document.add(Marks.UNKNOWN_LETTERS, "2");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::status, ReadPage::reason, it -> it.blocks().size())
                .containsExactly(
                        tuple(PageStatus.TEXT, null, 1), tuple(PageStatus.WAITING, null, 0));
    }

    @Test
    void aPageThatFailedQuietlyIsNotCalledEmpty() {
        var document = document("application/pdf", page("Text.") + page(""));
        document.add(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING, "java.io.IOException");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::status, ReadPage::reason)
                .containsExactly(
                        tuple(PageStatus.TEXT, null),
                        tuple(PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED));
    }

    @ParameterizedTest
    @CsvSource({"application/pdf", "image/tiff"})
    void aDocumentThatCountsPagesAndHasNoneIsDamaged(String type) {
        assertThat(reason(verdict(success(document(type, ""))))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void aBombIsCutOffWhereTheLimitOfUnpackedSizeStoppedIt() {
        var cut =
                failed(WordDocument.TYPE, "<p>One.</p>", "java.io.IOException: Zip bomb detected!");

        assertThat(pages(verdict(cut)))
                .extracting(ReadPage::status, ReadPage::reason)
                .containsExactly(tuple(PageStatus.CUT_OFF, Reason.UNPACKED_SIZE));
    }

    @Test
    void whatIsInsideIsNamedAfterThePagesAndNeverMixedIntoThem() {
        var document = document("application/pdf", page("Text."));
        document.add(Marks.ATTACHMENT, "KEPT\tapplication/pdf\t1\tannex.pdf");
        document.add(Marks.ATTACHMENT, "KEPT\tapplication/zip\t2\tall.zip");
        document.add(Marks.ATTACHMENT, "DAMAGED\t\t\tannex.docx");
        document.add(Marks.ATTACHMENT, "what nobody writes");
        document.set(Marks.MORE_ATTACHMENTS, "true");
        document.add(Marks.MACRO, "AutoOpen");

        assertThat(pages(verdict(success(document))))
                .extracting(ReadPage::number, ReadPage::status, ReadPage::reason, ReadPage::name)
                .containsExactly(
                        tuple(1, PageStatus.TEXT, null, null),
                        tuple(2, PageStatus.EMPTY, Reason.ATTACHMENT_READ_APART, "annex.pdf"),
                        tuple(3, PageStatus.UNREADABLE, Reason.ATTACHMENT_NOT_READ, "all.zip"),
                        tuple(4, PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED, "annex.docx"),
                        tuple(5, PageStatus.UNREADABLE, Reason.PARTLY_DAMAGED, null),
                        tuple(6, PageStatus.CUT_OFF, Reason.ATTACHMENT_LIMIT, null),
                        tuple(7, PageStatus.EMPTY, Reason.MACROS_NOT_RUN, "AutoOpen"));
    }

    @Test
    void aDocumentOfEmptyPagesIsReadToItsEnd() {
        assertThat(pages(verdict(success(document("application/pdf", page("") + page(""))))))
                .extracting(ReadPage::status)
                .containsOnly(PageStatus.EMPTY);
    }

    @Test
    void theDetailForOperatorsIsAFewLines() {
        var stack = "java.io.IOException: end\n" + "\tat somewhere\n".repeat(200);

        var outcome = verdict(failed("application/pdf", "", stack));

        assertThat(((ReadingOutcome.NotRead) outcome).detail()).hasSizeLessThan(200);
    }

    private static List<ReadPage> pages(ReadingOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadingOutcome.Pages.class);
        return ((ReadingOutcome.Pages) outcome).pages();
    }

    private static Reason reason(ReadingOutcome outcome) {
        assertThat(outcome).isInstanceOf(ReadingOutcome.NotRead.class);
        return ((ReadingOutcome.NotRead) outcome).reason();
    }

    private static PipesResult success(Metadata... all) {
        return new PipesResult(emitted(all));
    }

    private static PipesResult failed(String type, String body, String exception) {
        var document = document(type, body);
        document.set(TikaCoreProperties.CONTAINER_EXCEPTION, exception);
        return new PipesResult(STATUS.PARSE_SUCCESS_WITH_EXCEPTION, emitted(document), false);
    }

    private static EmitData emitted(Metadata... all) {
        return new EmitData(new EmitKey("", "document"), List.of(all));
    }

    private static Metadata document(String type, String body) {
        var document = new Metadata();
        document.set(Metadata.CONTENT_TYPE, type);
        document.set(
                TikaCoreProperties.TIKA_CONTENT,
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + body + "</body></html>");
        return document;
    }

    private static String page(String text) {
        return "<div class=\"page\"><p>" + text + "</p></div>";
    }

    private static ReadingOutcome verdict(PipesResult result) {
        try {
            return Verdict.of(result, _ -> List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
