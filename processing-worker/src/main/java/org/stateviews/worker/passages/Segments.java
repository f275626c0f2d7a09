package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Blocks of pages, taken apart and put together again into what an author would call a paragraph. A
 * PDF knows lines, not paragraphs: a line that begins with a number starts a paragraph, a line that
 * fills the page and ends in mid-sentence goes on in the next, over a page's end and its footnotes
 * too, but never over a page that waits to be recognised.
 */
final class Segments {

    /** Signs that end no sentence: commas, and hyphens that divide a word. */
    private static final String OPEN = ",，、-\u2010\u00AD";

    /** Part of the width that a line fills when more may follow. */
    static final double WIDE = 0.7;

    /** Part from which more must follow on the next page, with whatever letter that begins. */
    private static final double FULL = 0.85;

    /** Letters from which a text is more than a title. */
    private static final int SENTENCE = 40;

    private final List<Segment> done = new ArrayList<>();
    private final RunningLines running;
    private final TextFlow flow;
    private boolean interrupted;

    private Segments(RunningLines running, TextFlow flow) {
        this.running = running;
        this.flow = flow;
    }

    static List<Segment> of(List<ReadPage> pages) {
        var segments = new Segments(RunningLines.of(pages), new TextFlow(new Words(pages)));
        for (var page : pages) {
            if (page.unit() == PageUnit.PAGE) {
                segments.addLines(page);
            } else {
                segments.addParts(page);
            }
        }
        return segments.done.stream().map(Segment::ended).toList();
    }

    private void addParts(ReadPage part) {
        for (var block : part.blocks()) {
            if (block.kind().spoken()) {
                for (var paragraph : block.text().split("\\R[\\s\\u00A0]*\\R")) {
                    add(new Segment(block.kind(), block.level(), 0, 0, flow.flow(paragraph), 0));
                }
            }
        }
    }

    private void addLines(ReadPage page) {
        int width = width(page);
        interrupted |= page.status() == PageStatus.WAITING;
        for (var block : running.without(page)) {
            if (block.kind() == Kind.PARAGRAPH) {
                addParagraphs(block, page.number(), width);
            } else {
                add(segment(block, page.number(), block.text(), 0));
            }
        }
    }

    /** Length of most of its lines; on a page of columns, a heading across it is longer. */
    private static int width(ReadPage page) {
        var lengths =
                page.blocks().stream()
                        .flatMap(block -> block.text().lines())
                        .mapToInt(String::length)
                        .sorted()
                        .toArray();
        return lengths.length == 0
                ? 0
                : lengths[Math.min(lengths.length - 1, lengths.length * 3 / 4)];
    }

    private void addParagraphs(Block block, int page, int width) {
        var lines = new ArrayList<String>();
        for (var line : Lines.of(block.text())) {
            if (Numbering.begins(line.strip()) && !lines.isEmpty()) {
                addJoining(segment(block, page, lines, width));
                lines.clear();
            }
            lines.add(line);
        }
        addJoining(segment(block, page, lines, width));
    }

    private Segment segment(Block block, int page, List<String> lines, int width) {
        double fill = (double) lines.getLast().strip().length() / Math.max(1, width);
        return segment(block, page, String.join("\n", lines), fill);
    }

    private Segment segment(Block block, int page, String text, double fill) {
        return new Segment(block.kind(), block.level(), page, page, flow.flow(text), fill);
    }

    private void addJoining(Segment segment) {
        int before = done.size() - 1;
        while (before >= 0 && done.get(before).kind() == Kind.FOOTNOTE) {
            before--;
        }
        if (before >= 0 && !interrupted && goesOn(done.get(before), segment)) {
            done.set(before, done.get(before).joinedWith(segment, flow));
        } else {
            add(segment);
        }
    }

    private static boolean goesOn(Segment before, Segment after) {
        if (before.kind() != Kind.PARAGRAPH || after.text().isEmpty() || before.fill() < WIDE) {
            return false;
        }
        int last = before.text().codePointBefore(before.text().length());
        int first = after.text().codePointAt(0);
        boolean open = Character.isLetterOrDigit(last) || OPEN.indexOf(last) >= 0;
        boolean overleaf =
                before.lastPage() < after.page()
                        && before.fill() >= FULL
                        && before.text().length() >= SENTENCE;
        return open
                && !Numbering.begins(after.text())
                && (overleaf || !Character.isUpperCase(first));
    }

    private void add(Segment segment) {
        if (!segment.text().isEmpty()) {
            done.add(segment);
            interrupted = false;
        }
    }
}
