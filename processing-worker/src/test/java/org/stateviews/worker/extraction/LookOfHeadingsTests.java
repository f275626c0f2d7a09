package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;
import org.stateviews.worker.extraction.formats.WordDocument;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.xml.sax.SAXException;

/** Headings that no format names, told by how they look. */
class LookOfHeadingsTests {

    private static final List<String> VIEWS =
            List.of(
                    "The State welcomes the report of the group and takes part",
                    "in the work on norms that lies ahead of all States.");
    private static final String READ = String.join("\n", VIEWS);

    @Test
    void linesOfAPdfThatAreLargerAreHeadingsByTheirSize() {
        var page =
                new TypesetPages()
                        .size(20)
                        .line(72, 60, "Views of Utopia")
                        .size(12)
                        .line(72, 90, "Norms")
                        .size(10)
                        .lines(72, 104, VIEWS);

        assertThat(blocks(page))
                .extracting(Block::kind, Block::level, Block::text)
                .containsExactly(
                        tuple(Kind.HEADING, 1, "Views of Utopia"),
                        tuple(Kind.HEADING, 3, "Norms"),
                        tuple(Kind.PARAGRAPH, 0, READ));
    }

    @Test
    void aBoldLineOfAPdfIsAHeadingAndEndsTheParagraphBeforeIt() {
        var page =
                new TypesetPages()
                        .lines(72, 60, VIEWS)
                        .font(FontName.HELVETICA_BOLD)
                        .line(72, 84, "Norms")
                        .font(FontName.HELVETICA)
                        .lines(72, 96, VIEWS);

        assertThat(blocks(page))
                .extracting(Block::kind, Block::level, Block::text)
                .containsExactly(
                        tuple(Kind.PARAGRAPH, 0, READ),
                        tuple(Kind.HEADING, 4, "Norms"),
                        tuple(Kind.PARAGRAPH, 0, READ));
    }

    @Test
    void aBoldLineWithinASentenceIsNone() {
        var page =
                new TypesetPages()
                        .line(
                                72,
                                60,
                                "The State welcomes the report of the group and takes part in")
                        .font(FontName.HELVETICA_BOLD)
                        .line(72, 72, "the work on norms that lies ahead of all and will go on")
                        .font(FontName.HELVETICA)
                        .lines(72, 84, VIEWS);

        assertThat(blocks(page)).extracting(Block::kind).containsOnly(Kind.PARAGRAPH);
        assertThat(blocks(page)).hasSize(1);
    }

    @Test
    void inATextThatIsBoldThroughoutNothingStandsOut() {
        var page = new TypesetPages().font(FontName.HELVETICA_BOLD).lines(72, 60, VIEWS);

        assertThat(blocks(page)).extracting(Block::kind).containsExactly(Kind.PARAGRAPH);
    }

    @Test
    void aShortParagraphOfAWordFileThatIsBoldThroughoutIsAHeading() {
        assertThat(blocks(word("*Norms", READ, "*One *two", "*Norms *are *good.", "Norms *too")))
                .extracting(Block::kind, Block::level, Block::text)
                .containsExactly(
                        tuple(Kind.HEADING, 6, "Norms"),
                        tuple(Kind.PARAGRAPH, 0, READ.replace("\n", " ")),
                        tuple(Kind.HEADING, 6, "One two"),
                        tuple(Kind.PARAGRAPH, 0, "Norms are good."),
                        tuple(Kind.PARAGRAPH, 0, "Norms too"));
    }

    @Test
    void aBoldCellIsNoHeading() {
        var word = new XWPFDocument();
        var cell = word.createTable(1, 1).getRow(0).getCell(0);
        write(cell.getParagraphArray(0), "*Norms");

        assertThat(blocks(word)).extracting(Block::kind).containsExactly(Kind.TABLE_ROW);
    }

    private static XWPFDocument word(String... paragraphs) {
        var word = new XWPFDocument();
        for (var paragraph : paragraphs) {
            write(word.createParagraph(), paragraph.replace("\n", " "));
        }
        return word;
    }

    /** Words with a star before them are bold. */
    private static void write(XWPFParagraph paragraph, String words) {
        for (var word : words.split(" ")) {
            var run = paragraph.createRun();
            if (word.startsWith("*")) {
                run.setBold(true);
            }
            run.setText((paragraph.getRuns().size() > 1 ? " " : "") + word.replace("*", ""));
        }
    }

    private static List<Block> blocks(XWPFDocument word) {
        var told = new ToXMLContentHandler();
        try (word;
                var input = TikaInputStream.get(OfficeFiles.bytes(word::write))) {
            new WordDocument().parse(input, told, new Metadata(), new ParseContext());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | TikaException e) {
            throw new IllegalStateException("the file cannot be read", e);
        }
        return XhtmlPages.read(told.toString()).pages().getFirst().blocks();
    }

    private static List<Block> blocks(TypesetPages page) {
        return page.read().getFirst().blocks();
    }
}
