package org.stateviews.search.publishing;

import java.io.IOException;
import java.util.List;

/** Writes the masthead: two columns, a thin line below the symbol and a thick one below all. */
final class MastheadTable {
    private static final int LEFT = 6700;
    private static final int RIGHT = Tables.WIDTH - LEFT;
    private static final int THIN = 4;
    private static final int THICK = 18;

    private final Tags tags;
    private final Paragraphs paragraphs;

    MastheadTable(Tags tags, Paragraphs paragraphs) {
        this.tags = tags;
        this.paragraphs = paragraphs;
    }

    /** Writes the table and the space below it. */
    void write(Head head) throws IOException {
        Tables.open(tags, Tables.OPEN, LEFT, RIGHT);
        row(head.left().subList(0, 1), head.right().subList(0, 1), THIN);
        row(head.left().subList(1, 2), head.right().subList(1, head.right().size()), THICK);
        tags.close();
        paragraphs.write(Block.line(Style.MASTHEAD_END, ""));
    }

    private void row(List<Block> left, List<Block> right, int rule) throws IOException {
        tags.open("w:tr");
        cell(LEFT, left, rule);
        cell(RIGHT, right, rule);
        tags.close();
    }

    private void cell(int width, List<Block> blocks, int rule) throws IOException {
        Tables.cell(tags, width, rule);
        for (var block : blocks) {
            paragraphs.write(block);
        }
        if (rule == THICK) {
            paragraphs.write(Block.line(Style.MASTHEAD_END, ""));
        }
        tags.close();
    }
}
