package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.worker.extraction.formats.InsideNote;
import org.stateviews.worker.extraction.formats.InsideNote.End;

class FilesAsideTests {

    @Test
    void whereNothingLayNothingIsTakenWhateverTheAnswerSays() throws IOException {
        assertThat(FilesAside.keepNone(List.of())).isEmpty();
        assertThat(FilesAside.keepNone(List.of(note(End.EMPTY), note(End.DAMAGED)))).isEmpty();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FilesAside.keepNone(List.of(note(End.KEPT))))
                .withMessageContaining("was not there");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> FilesAside.keepNone(List.of(note(End.NO_ROOM))))
                .withMessageContaining("no room");
    }

    private static InsideNote note(End end) {
        return new InsideNote(end, "application/pdf", "1", "annex.pdf");
    }
}
