package org.stateviews.worker.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;

/** Letters that do not stand upright before the reader. */
class TurnedTextTests {

    private static final List<String> VIEWS =
            List.of("The State welcomes the report and will", "take part in the work to come.");
    private static final String READ = String.join("\n", VIEWS);

    @Test
    void aStampInTheMarginIsABlockOfItsOwnAndNotSpoken() {
        var page =
                new TypesetPages()
                        .turned(90, 30, 500, "Registered 4 May, number 12")
                        .lines(72, 100, VIEWS);

        assertThat(blocks(page))
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(Kind.PARAGRAPH, READ),
                        tuple(Kind.RUNNING, "Registered 4 May, number 12"));
    }

    @Test
    void aWordAcrossThePageDoesNotFallAmongTheLines() {
        var page = new TypesetPages();
        page.line(72, 100, VIEWS.getFirst()).size(60).turned(45, 100, 600, "DRAFT");
        page.size(10).line(72, 112, VIEWS.getLast());

        assertThat(blocks(page))
                .filteredOn(it -> it.kind().spoken())
                .extracting(Block::text)
                .containsExactly(READ);
        assertThat(blocks(page)).hasSizeGreaterThan(1);
    }

    @Test
    void aTurnedHeadingOfATableIsReadInOnePiece() {
        var page =
                new TypesetPages()
                        .line(72, 200, "Utopia")
                        .turned(90, 200, 190, "Supports the norms")
                        .line(250, 200, "Yes, all of them");

        assertThat(blocks(page))
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(Kind.PARAGRAPH, "Utopia Yes, all of them"),
                        tuple(Kind.PARAGRAPH, "Supports the norms"));
    }

    @Test
    void aPageThatLiesSidewaysIsReadAlongItsLines() {
        var page =
                new TypesetPages()
                        .turned(90, 100, 700, VIEWS.getFirst())
                        .turned(90, 112, 700, VIEWS.getLast());

        assertThat(blocks(page))
                .extracting(Block::kind, Block::text)
                .containsExactly(tuple(Kind.PARAGRAPH, READ));
    }

    private static List<Block> blocks(TypesetPages page) {
        return page.read().getFirst().blocks();
    }
}
