package org.stateviews.worker.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stateviews.contracts.event.DocumentPointer;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.contracts.event.RecognitionRequested;
import org.stateviews.contracts.id.SubmissionReference;
import org.stateviews.contracts.language.OfficialLanguage;
import org.stateviews.documents.FileSystemDocumentStore;
import org.stateviews.language.detection.LanguageDetector;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.PageFiles;
import org.stateviews.worker.outcome.ReadPage;
import org.stateviews.worker.outcome.Recognition;
import tools.jackson.databind.json.JsonMapper;

class ExpectationTests {

    private static final String FRENCH =
            "Notre délégation propose que chaque État nomme un point de contact, dans cette fiction.";

    @TempDir Path folder;
    private PageFiles files;
    private Expectation expectation;
    private DocumentPointer document;

    @BeforeEach
    void aDocumentIsStored() throws Exception {
        var store = new FileSystemDocumentStore(folder);
        var bytes = "a scan".getBytes(StandardCharsets.UTF_8);
        var digest = store.put(new ByteArrayInputStream(bytes)).sha256();
        document = new DocumentPointer(new SubmissionReference("78-237-8-KEN-1"), 0, 1, digest);
        files = new PageFiles(store, JsonMapper.shared());
        expectation = new Expectation(files, LanguageDetector.load());
    }

    @Test
    void whatTheMissionDeclaredIsExpected() {
        assertThat(expectation.of(range(5), "ru")).contains(OfficialLanguage.RUSSIAN);
    }

    @Test
    void theRangeBeforeTellsTheLanguageOfTheNext() {
        assertThat(expectation.of(range(5), null)).isEmpty();

        files.keep(document.sha256(), "tika-1", recognised(4));

        assertThat(expectation.of(range(5), null)).contains(OfficialLanguage.FRENCH);
        assertThat(expectation.of(range(4), null)).isEmpty();
    }

    private RecognitionRequested range(int first) {
        return new RecognitionRequested(document, "tika-1", List.of(first, first + 1), 8);
    }

    private static ReadPage recognised(int number) {
        return new ReadPage(
                number,
                PageUnit.PAGE,
                PageStatus.OCR,
                null,
                List.of(new Block(Block.Kind.PARAGRAPH, 0, FRENCH)),
                null,
                new Recognition("5", "fra", 0, 0.9));
    }
}
