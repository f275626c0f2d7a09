package org.stateviews.worker.passages;

import java.util.Arrays;
import java.util.List;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

/** Pages, short to write. */
final class Pages {

    private Pages() {}

    /** A page of a PDF: paragraphs as the format knows them, lines in each. */
    static ReadPage page(int number, String... paragraphs) {
        var blocks = Arrays.stream(paragraphs).map(Pages::paragraph).toList();
        return page(number, blocks);
    }

    static ReadPage page(int number, List<Block> blocks) {
        return new ReadPage(number, PageUnit.PAGE, PageStatus.TEXT, null, blocks);
    }

    /** The one part of a format without pages. */
    static ReadPage part(Block... blocks) {
        return new ReadPage(1, PageUnit.PART, PageStatus.TEXT, null, List.of(blocks));
    }

    static ReadPage text(String content) {
        return part(paragraph(content));
    }

    static Block paragraph(String lines) {
        return new Block(Kind.PARAGRAPH, 0, lines.strip());
    }

    static Block heading(int level, String text) {
        return new Block(Kind.HEADING, level, text);
    }
}
