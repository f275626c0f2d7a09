package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stateviews.contracts.event.PageStatus;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Blocks of pages, taken apart and put together again into what an author would call a paragraph. A
 * PDF knows lines, not paragraphs: a line that begins with a number starts a paragraph, a line that
 * fills the page and ends in mid-sentence goes on in the next, over a page's end too, but never
 * over a page that waits to be recognised.
 */
final class Segments {

    private final List<Segment> done = new ArrayList<>();
    private final Set<String> running;
    private boolean interrupted;

    private Segments(Set<String> running) {
        this.running = running;
    }

    static List<Segment> of(List<ReadPage> pages) {
        var segments = new Segments(RunningLines.of(pages));
        for (var page : pages) {
            if (page.unit() == PageUnit.PAGE) {
                segments.addLines(page);
            } else {
                segments.addParts(page);
            }
        }
        return List.copyOf(segments.done);
    }

    private void addParts(ReadPage part) {
        for (var block : part.blocks()) {
            if (block.kind().spoken()) {
                for (var paragraph : block.text().split("\\R[\\s\\u00A0]*\\R")) {
                    add(new Segment(block.kind(), block.level(), 0, 0, flow(paragraph), false));
                }
            }
        }
    }

    private void addLines(ReadPage page) {
        int width = width(page);
        interrupted |= page.status() == PageStatus.WAITING;
        for (int index = 0; index < page.blocks().size(); index++) {
            var block = page.blocks().get(index);
            if (!block.kind().spoken() || runs(page, index)) {
                continue;
            }
            if (block.kind() == Kind.PARAGRAPH) {
                addParagraphs(block, page.number(), width);
            } else {
                add(segment(block, page.number(), block.text(), false));
            }
        }
    }

    private boolean runs(ReadPage page, int index) {
        return RunningLines.atEdge(page, index)
                && running.contains(RunningLines.key(page.blocks().get(index)));
    }

    private static int width(ReadPage page) {
        return page.blocks().stream()
                .flatMap(block -> block.text().lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void addParagraphs(Block block, int page, int width) {
        var lines = new ArrayList<String>();
        for (var line : block.text().split("\\R")) {
            if (Numbering.begins(line.strip()) && !lines.isEmpty()) {
                addJoining(segment(block, page, lines, width));
                lines.clear();
            }
            lines.add(line);
        }
        addJoining(segment(block, page, lines, width));
    }

    private static Segment segment(Block block, int page, List<String> lines, int width) {
        boolean wide = lines.getLast().strip().length() >= width * 0.7;
        return segment(block, page, String.join("\n", lines), wide);
    }

    private static Segment segment(Block block, int page, String text, boolean wide) {
        return new Segment(block.kind(), block.level(), page, page, flow(text), wide);
    }

    private void addJoining(Segment segment) {
        if (!done.isEmpty() && !interrupted && goesOn(done.getLast(), segment)) {
            done.add(done.removeLast().joinedWith(segment));
        } else {
            add(segment);
        }
    }

    private static boolean goesOn(Segment before, Segment after) {
        if (before.kind() != Kind.PARAGRAPH || after.text().isEmpty() || !before.wide()) {
            return false;
        }
        int last = before.text().codePointBefore(before.text().length());
        int first = after.text().codePointAt(0);
        boolean open = Character.isLetterOrDigit(last) || last == ',' || last == '，' || last == '、';
        return open && !Numbering.begins(after.text()) && !Character.isUpperCase(first);
    }

    private void add(Segment segment) {
        if (!segment.text().isEmpty()) {
            done.add(segment);
            interrupted = false;
        }
    }

    private static String flow(String text) {
        return TextFlow.flow(text);
    }
}
