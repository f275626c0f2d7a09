package org.stateviews.search.publishing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

class RandomManuscriptsTests {
    private static final int MANY = 40;

    private static final Publisher PUBLISHER = new Publisher(Paper.LETTER);

    @Test
    void everyManuscriptIsPrintedWithAllOfItsWords() {
        for (int seed = 0; seed < MANY; seed++) {
            var manuscript = new RandomManuscripts(seed).next();
            var printed = Printed.of(out -> PUBLISHER.report(manuscript, out));

            assertThat(words(printed.paragraphs()))
                    .as("seed %d", seed)
                    .endsWith(
                            words(
                                    manuscript.body().stream()
                                            .map(Typesetting::body)
                                            .map(RandomManuscriptsTests::line)
                                            .toList()));
        }
    }

    @Test
    void everyDocumentIsReadAgainByTheLibrary() throws Docx4JException {
        for (int seed = 0; seed < 10; seed++) {
            var manuscript = new RandomManuscripts(seed).next();
            var printed = Printed.of(out -> PUBLISHER.report(manuscript, out));
            var read = WordprocessingMLPackage.load(new ByteArrayInputStream(printed.bytes()));

            assertThat(read.getMainDocumentPart().getContents().getBody().getContent())
                    .as("seed %d", seed)
                    .hasSizeGreaterThan(manuscript.body().size());
        }
    }

    @Test
    void everyRevisionIsAcceptedAndRejected() {
        for (int seed = 0; seed < MANY; seed++) {
            var manuscripts = new RandomManuscripts(seed);
            var earlier = manuscripts.next();
            var now = manuscripts.revised(earlier);
            var changes =
                    Printed.of(
                            out ->
                                    PUBLISHER.changes(
                                            new Earlier(earlier, "E", Samples.CHANGED), now, out));

            assertThat(body(changes.paragraphs(Settled.accepted(changes.document()))))
                    .as("accepted, seed %d", seed)
                    .isEqualTo(body(printed(now)));
            assertThat(body(changes.paragraphs(Settled.rejected(changes.document()))))
                    .as("rejected, seed %d", seed)
                    .isEqualTo(body(printed(earlier)));
        }
    }

    private List<String> printed(Manuscript manuscript) {
        return Printed.of(out -> PUBLISHER.report(manuscript, out)).paragraphs();
    }

    /** A document without contents has no pages of its own for them. */
    private static List<String> body(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(it -> !it.startsWith("MastheadEnd") && !it.startsWith("Contents"))
                .toList();
    }

    private static String line(Block block) {
        return block.style().id()
                + ": "
                + block.pieces().stream()
                        .map(
                                it ->
                                        switch (it) {
                                            case Piece.Text text -> Characters.legal(text.text());
                                            case Piece.Call call ->
                                                    "{"
                                                            + Characters.legal(call.note())
                                                                    .replaceAll("[\n\t]", "")
                                                                    .strip()
                                                            + "}";
                                        })
                        .collect(joining());
    }

    private static String words(List<String> lines) {
        return lines.stream().filter(it -> !it.startsWith("EndLine")).collect(joining("\n"));
    }
}
