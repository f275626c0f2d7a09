package org.stateviews.submissionapi.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stateviews.contracts.event.DocumentKind;
import org.stateviews.submissionapi.intake.DoorCheck.Result;
import org.stateviews.submissionapi.intake.Refusal.Code;

class DoorCheckTests {

    private static final IncomingFile MAIN = Files.file("views.pdf", Files.PDF);
    private static final IncomingFile ANNEX = Files.file("annex.docx", Files.ZIP);
    private static final IncomingFile NOTE = Files.file("note.txt", "Note.");

    @Test
    void withoutMetadataTheFirstFileIsTheMainTextAndTheRestAreAnnexes() throws IOException {
        assertThat(passed(SubmissionMetadata.NONE, MAIN, ANNEX, NOTE))
                .extracting(CheckedFile::kind)
                .containsExactly(DocumentKind.MAIN, DocumentKind.ANNEX, DocumentKind.ANNEX);
    }

    @Test
    void descriptionsAreMatchedByName() throws IOException {
        var metadata =
                described(
                        document("note.txt", DocumentKind.NOTE_VERBALE, "fr"),
                        document("C:\\views.pdf", DocumentKind.SUMMARY, null));

        assertThat(passed(metadata, MAIN, NOTE))
                .extracting(CheckedFile::kind)
                .containsExactly(DocumentKind.SUMMARY, DocumentKind.NOTE_VERBALE);
        assertThat(passed(metadata, MAIN, NOTE))
                .extracting(CheckedFile::language)
                .containsExactly(null, "fr");
    }

    @Test
    void descriptionsWithoutNameAreMatchedInOrder() throws IOException {
        var metadata =
                described(
                        document(null, DocumentKind.MAIN, "en"),
                        document(null, DocumentKind.TRANSLATION, "zh"));

        assertThat(passed(metadata, ANNEX, NOTE))
                .extracting(CheckedFile::kind, CheckedFile::language)
                .containsExactly(
                        tuple(DocumentKind.MAIN, "en"), tuple(DocumentKind.TRANSLATION, "zh"));
    }

    @Test
    void aDescriptionOfAnotherFileIsNotTakenInItsOrder() throws IOException {
        var metadata = described(document("note.txt", DocumentKind.NOTE_VERBALE, null));

        assertThat(passed(metadata, MAIN, NOTE))
                .extracting(CheckedFile::kind)
                .containsExactly(DocumentKind.MAIN, DocumentKind.NOTE_VERBALE);
    }

    @Test
    void aFileThatIsDescribedAndNotSentIsMissing() throws IOException {
        var metadata = described(document("other.pdf", DocumentKind.MAIN, null));

        assertThat(refused(metadata, MAIN).code()).isEqualTo(Code.FILE_MISSING);
        assertThat(refused(SubmissionMetadata.NONE).code()).isEqualTo(Code.FILE_MISSING);
    }

    @Test
    void anEmptyFileIsRefusedByName() throws IOException {
        var refusal = refused(SubmissionMetadata.NONE, MAIN, Files.file("empty.txt", ""));

        assertThat(refusal.code()).isEqualTo(Code.FILE_EMPTY);
        assertThat(refusal.arguments()).containsExactly("empty.txt");
        assertThat(refusal.field()).isEqualTo("file");
    }

    @Test
    void contentThatIsNotWhatTheNameSaysIsRefused() throws IOException {
        var refusal = refused(SubmissionMetadata.NONE, Files.file("views.pdf", "Plain words."));

        assertThat(refusal.code()).isEqualTo(Code.FILE_MISMATCH);
        assertThat(refused(SubmissionMetadata.NONE, Files.file("views.docx", Files.PDF)).code())
                .isEqualTo(Code.FILE_MISMATCH);
        assertThat(refused(SubmissionMetadata.NONE, Files.file("views.txt", Files.PDF)).code())
                .isEqualTo(Code.FILE_MISMATCH);
    }

    @Test
    void anEncryptedWordFilePasses() throws IOException {
        assertThat(passed(SubmissionMetadata.NONE, Files.file("locked.docx", Files.OLE2)))
                .extracting(CheckedFile::family)
                .containsExactly(Family.DOCX);
    }

    @Test
    void anotherKindOfFileIsRefusedWithThoseThatAreAccepted() throws IOException {
        var refusal = refused(SubmissionMetadata.NONE, Files.file("views.exe", "MZ"));

        assertThat(refusal.code()).isEqualTo(Code.FILE_NOT_ACCEPTED);
        assertThat(refusal.arguments())
                .containsExactly("views.exe", String.join(", ", Family.accepted()));
    }

    @ParameterizedTest
    @CsvSource({
        "views.zip, ARCHIVE_NOT_ACCEPTED",
        "VIEWS.7Z, ARCHIVE_NOT_ACCEPTED",
        "views.tar.gz, ARCHIVE_NOT_ACCEPTED",
        "views.docm, MACROS_NOT_ACCEPTED",
        "views.xlsm, MACROS_NOT_ACCEPTED",
        "views.html, WEB_PAGE_NOT_ACCEPTED",
        "views.pages, FORMAT_NOT_ACCEPTED",
        "views.xls, FORMAT_NOT_ACCEPTED",
        "views, FILE_NOT_ACCEPTED"
    })
    void whatPeopleDoSendIsRefusedWithWordsOfItsOwn(String name, Code code) throws IOException {
        var refusal = refused(SubmissionMetadata.NONE, Files.file(name, Files.ZIP));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.code().status()).isEqualTo(415);
        assertThat(refusal.arguments()).first().isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"French", "FR", "f", "fr-FR", ""})
    void aLanguageIsACode(String language) throws IOException {
        var metadata = described(document(null, DocumentKind.MAIN, language));

        assertThat(refused(metadata, MAIN).code()).isEqualTo(Code.INVALID_FIELD);
        assertThat(refused(metadata, MAIN).field()).isEqualTo("documents.language");
    }

    @Test
    void aPasswordIsNeverShown() {
        var document = new SubmissionMetadata.Document("a.pdf", null, null, "secret");

        assertThat(document.toString()).doesNotContain("secret");
    }

    private static List<CheckedFile> passed(SubmissionMetadata metadata, IncomingFile... files)
            throws IOException {
        var result = DoorCheck.check(List.of(files), metadata);
        assertThat(result).isInstanceOf(Result.Passed.class);
        return ((Result.Passed) result).files();
    }

    private static Refusal refused(SubmissionMetadata metadata, IncomingFile... files)
            throws IOException {
        var result = DoorCheck.check(List.of(files), metadata);
        assertThat(result).isInstanceOf(Result.Failed.class);
        return ((Result.Failed) result).refusal();
    }

    private static SubmissionMetadata described(SubmissionMetadata.Document... documents) {
        return new SubmissionMetadata(null, null, null, null, null, List.of(documents));
    }

    private static SubmissionMetadata.Document document(
            @Nullable String file, DocumentKind kind, @Nullable String language) {
        return new SubmissionMetadata.Document(file, kind, language, null);
    }
}
