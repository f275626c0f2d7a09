package org.stateviews.search.operations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.stateviews.contracts.event.GenerationOpened;
import org.stateviews.contracts.event.RebuildRequested;

/**
 * Every generation of the index, the newest first.
 *
 * @param live number of the one that answers searches; 1 before any other was opened
 */
record Generations(int live, List<GenerationLine> lines) {
    Generations {
        lines = List.copyOf(lines);
    }

    /** Reads them out of what was asked for and what was opened, both in the order of the log. */
    static Generations of(List<RebuildRequested> rebuilds, List<GenerationOpened> opened) {
        int live = opened.stream().mapToInt(GenerationOpened::generation).max().orElse(1);
        var numbers = new TreeSet<Integer>(Comparator.reverseOrder());
        numbers.add(1);
        rebuilds.forEach(it -> numbers.add(it.generation()));
        opened.forEach(it -> numbers.add(it.generation()));
        int newest = numbers.getFirst();
        var lines = new ArrayList<GenerationLine>();
        for (int number : numbers) {
            var request = rebuilds.stream().filter(it -> it.generation() == number).findFirst();
            var opening = opened.stream().filter(it -> it.generation() == number).findFirst();
            lines.add(
                    new GenerationLine(
                            number,
                            request.orElse(null),
                            opening.orElse(null),
                            state(number, live, newest)));
        }
        return new Generations(live, lines);
    }

    /** The one that is being built; none is begun while there is one. */
    Optional<GenerationLine> building() {
        return lines.stream()
                .filter(line -> line.state() == GenerationLine.State.BUILDING)
                .findFirst();
    }

    /** Number for the next one: above every one there was. */
    public int next() {
        return lines.getFirst().number() + 1;
    }

    /** Of several that were asked for only the newest is built. */
    private static GenerationLine.State state(int number, int live, int newest) {
        if (number == live) {
            return GenerationLine.State.LIVE;
        }
        return number == newest && number > live
                ? GenerationLine.State.BUILDING
                : GenerationLine.State.EARLIER;
    }
}
