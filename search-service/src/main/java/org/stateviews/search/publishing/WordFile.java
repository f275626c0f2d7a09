package org.stateviews.search.publishing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents of Word. What every document has is made once and kept; what a document says is
 * written as it goes, so that a report of a million words costs no more memory than its manuscript.
 */
final class WordFile {
    private final Paper paper;
    private @Nullable SortedMap<String, byte[]> parts;

    WordFile(Paper paper) {
        this.paper = paper;
    }

    /** Writes a document; parts come in the order of their names, footnotes after their calls. */
    void write(Printout printout, Revisions revisions, OutputStream out) throws IOException {
        List<Piece.Call> calls = List.of();
        try (var zip = new FixedZip(out)) {
            for (var part : parts().entrySet()) {
                try (var entry = zip.entry(part.getKey())) {
                    switch (part.getKey()) {
                        case "word/document.xml" ->
                                calls = DocumentPart.write(printout, paper, revisions, entry);
                        case "word/footnotes.xml" -> FootnotesPart.write(calls, entry);
                        case "word/header1.xml" -> header(printout, Style.HEADER, revisions, entry);
                        case "word/header2.xml" ->
                                header(printout, Style.HEADER_EVEN, revisions, entry);
                        case PropertiesPart.NAME ->
                                PropertiesPart.write(printout.head().title(), entry);
                        default -> entry.write(part.getValue());
                    }
                }
            }
        }
    }

    /** The symbol, as on the first page. */
    private static void header(
            Printout printout, Style style, Revisions revisions, OutputStream out)
            throws IOException {
        var tags = new Tags(out, "w:hdr");
        var symbol = printout.head().symbol();
        new Paragraphs(tags, revisions).write(new Block(style, symbol.pieces(), symbol.language()));
        tags.end();
    }

    private synchronized SortedMap<String, byte[]> parts() throws IOException {
        var made = parts;
        if (made == null) {
            made = Template.parts();
            parts = made;
        }
        return made;
    }
}
