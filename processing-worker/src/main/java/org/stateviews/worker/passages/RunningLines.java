package org.stateviews.worker.passages;

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
 * least three pages and of more than half of them, page numbers aside. They stay on the page and
 * are no passage.
 */
final class RunningLines {

    private static final int EDGE = 2;
    private static final int FEWEST = 3;
    private static final int LONGEST = 200;

    private RunningLines() {}

    static Set<String> of(List<ReadPage> pages) {
        var pagesWith = new HashMap<String, Integer>();
        long paged = pages.stream().filter(it -> it.unit() == PageUnit.PAGE).count();
        for (var page : pages) {
            for (var key : new HashSet<>(edges(page).map(RunningLines::key).toList())) {
                pagesWith.merge(key, 1, Integer::sum);
            }
        }
        return pagesWith.entrySet().stream()
                .filter(it -> it.getValue() >= FEWEST && it.getValue() * 2 > paged)
                .map(Map.Entry::getKey)
                .filter(key -> key.length() <= LONGEST)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Blocks at the top and at the foot of a page; what repeats in between is what somebody wrote.
     */
    private static Stream<Block> edges(ReadPage page) {
        return IntStream.range(0, page.blocks().size())
                .filter(index -> atEdge(page, index))
                .mapToObj(page.blocks()::get);
    }

    static boolean atEdge(ReadPage page, int index) {
        return index < EDGE || index >= page.blocks().size() - EDGE;
    }

    static String key(Block block) {
        return TextFlow.flow(block.text()).replaceAll("\\p{Nd}+", "#");
    }
}
