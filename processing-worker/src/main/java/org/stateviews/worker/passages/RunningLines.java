package org.stateviews.worker.passages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.ReadPage;

/**
 * Headers and footers that run through a document, told by standing at the top or the foot of at
 * least three pages and of a third of them, for left and right pages may differ; page numbers
 * aside, which are told by standing there alone. They stay on the page and are no passage, unless
 * no page says anything else: then they are what the author says.
 */
final class RunningLines {

    private static final int EDGE = 2;
    private static final int FEWEST = 3;
    private static final int SHARE = 3;
    private static final int LONGEST = 200;
    private static final int LONGEST_READ = 2_000;
    private static final int LEAST_LETTERS = 3;

    private final Set<String> repeated;

    private RunningLines(Set<String> repeated) {
        this.repeated = repeated;
    }

    static RunningLines of(List<ReadPage> pages) {
        var pagesWith = new HashMap<String, Integer>();
        long paged = pages.stream().filter(it -> it.unit() == PageUnit.PAGE).count();
        for (var page : pages) {
            for (var key : new HashSet<>(keys(page).toList())) {
                pagesWith.merge(key, 1, Integer::sum);
            }
        }
        var repeated =
                pagesWith.entrySet().stream()
                        .filter(it -> it.getValue() >= FEWEST && it.getValue() * SHARE >= paged)
                        .map(Map.Entry::getKey)
                        .filter(key -> key.length() <= LONGEST)
                        .collect(Collectors.toUnmodifiableSet());
        var running = new RunningLines(repeated);
        boolean nothingLeft = pages.stream().allMatch(it -> running.without(it).isEmpty());
        return nothingLeft ? new RunningLines(Set.of()) : running;
    }

    /**
     * Blocks at the top and at the foot of a page, and the lines at their edge; what repeats in
     * between is what somebody wrote.
     */
    private static Stream<String> keys(ReadPage page) {
        var blocks =
                IntStream.range(0, page.blocks().size())
                        .filter(index -> atEdge(page, index))
                        .mapToObj(index -> page.blocks().get(index).text())
                        .filter(RunningLines::mayRepeat);
        var lines = page.blocks().stream().flatMap(block -> block.text().lines()).toList();
        var first = lines.stream().limit(EDGE);
        var last = lines.stream().skip(Math.max(EDGE, lines.size() - EDGE));
        return Stream.of(blocks, first, last).flatMap(it -> it).map(RunningLines::key);
    }

    private static boolean atEdge(ReadPage page, int index) {
        return index < EDGE || index >= page.blocks().size() - EDGE;
    }

    /** What the author says on a page. */
    List<Block> without(ReadPage page) {
        var spoken = new ArrayList<Block>();
        for (int index = 0; index < page.blocks().size(); index++) {
            var block = page.blocks().get(index);
            if (block.kind().spoken() && !(atEdge(page, index) && runs(block.text()))) {
                spoken.add(block);
            }
        }
        if (!spoken.isEmpty()) {
            replace(spoken, 0, withoutHead(spoken.getFirst()));
        }
        if (!spoken.isEmpty()) {
            replace(spoken, spoken.size() - 1, withoutFoot(spoken.getLast()));
        }
        return spoken;
    }

    private static void replace(List<Block> blocks, int index, List<String> lines) {
        var block = blocks.remove(index);
        if (!lines.isEmpty()) {
            blocks.add(index, new Block(block.kind(), block.level(), String.join("\n", lines)));
        }
    }

    private List<String> withoutHead(Block block) {
        var lines = block.text().lines().toList();
        int from = 0;
        while (from < Math.min(EDGE, lines.size()) && runsAlong(lines.get(from))) {
            from++;
        }
        return lines.subList(from, lines.size());
    }

    private List<String> withoutFoot(Block block) {
        var lines = block.text().lines().toList();
        int to = lines.size();
        while (to > Math.max(0, lines.size() - EDGE) && runsAlong(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(0, to);
    }

    private boolean runs(String text) {
        return (mayRepeat(text) && repeated.contains(key(text))) || PageNumber.is(text);
    }

    /** A text that is longer by far has too long a key, too, and most blocks are such. */
    private static boolean mayRepeat(String text) {
        return text.length() <= LONGEST_READ;
    }

    /** A line of a block runs along when it repeats and is more than figures of a table. */
    private boolean runsAlong(String line) {
        boolean says = line.codePoints().filter(Character::isLetter).count() >= LEAST_LETTERS;
        return repeated.contains(key(line)) && (says || PageNumber.is(line));
    }

    /** The text with one sign for each number in it. */
    private static String key(String text) {
        var key = new StringBuilder(text.length());
        boolean number = false;
        for (int sign : TextFlow.ALONE.flow(text).codePoints().toArray()) {
            boolean digit = Character.isDigit(sign);
            if (!digit) {
                key.appendCodePoint(sign);
            } else if (!number) {
                key.append('#');
            }
            number = digit;
        }
        return key.toString();
    }
}
