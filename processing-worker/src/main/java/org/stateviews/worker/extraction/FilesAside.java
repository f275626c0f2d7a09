package org.stateviews.worker.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import org.stateviews.documents.DocumentStore;
import org.stateviews.worker.extraction.formats.InsideNote;
import org.stateviews.worker.extraction.formats.InsideNote.End;
import org.stateviews.worker.outcome.Attachment;

/** Seals the files that the reading process put aside, those of kinds that are read. */
record FilesAside(DocumentStore store, ForkHome home) {

    /** Whether a file inside becomes a document of its own. */
    static boolean isRead(InsideNote note) {
        return note.end() == End.KEPT && Format.of(note.type()).isPresent();
    }

    /**
     * Keeps them, in the order of the document.
     *
     * @throws IOException when one could not be put aside or is no file; a link would lead out of
     *     the folder
     */
    List<Attachment> keep(List<InsideNote> notes) throws IOException {
        checkRoom(notes);
        var kept = new ArrayList<Attachment>();
        for (var note : notes.stream().filter(FilesAside::isRead).toList()) {
            kept.add(keep(note, kept.size() + 1));
        }
        return List.copyOf(kept);
    }

    /**
     * For a document beside which no file lay when its turn ended. By now one of the next document
     * may lie there, so whoever says that there is one is not believed.
     *
     * @throws IOException when one is said to have been put aside
     */
    static List<Attachment> keepNone(List<InsideNote> notes) throws IOException {
        checkRoom(notes);
        if (notes.stream().anyMatch(FilesAside::isRead)) {
            throw new IOException("what is said to have been put aside was not there");
        }
        return List.of();
    }

    private static void checkRoom(List<InsideNote> notes) throws IOException {
        if (notes.stream().anyMatch(it -> it.end() == End.NO_ROOM)) {
            throw new IOException("no room to put a file inside a document aside");
        }
    }

    private Attachment keep(InsideNote note, int number) throws IOException {
        var file = home.attached(note.file());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("what was put aside is no file: " + note.file());
        }
        try (var bytes = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var stored = store.put(bytes);
            return new Attachment(name(note, number), note.type(), stored.sha256(), stored.bytes());
        }
    }

    private static String name(InsideNote note, int number) {
        var ending = Format.of(note.type()).map(Format::ending).orElse("");
        return note.name().isEmpty() ? number + ending : note.name();
    }
}
