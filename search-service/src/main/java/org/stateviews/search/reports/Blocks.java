package org.stateviews.search.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.ReportSection;

/**
 * Blocks in the order of the report, sections one after another. What was removed keeps its place,
 * so that it can come back and others can stand after it.
 */
record Blocks(List<Block> all) {
    Blocks {
        all = List.copyOf(all);
    }

    Optional<Block> find(@Nullable String id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    Blocks change(String id, UnaryOperator<Block> change) {
        return new Blocks(
                all.stream().map(it -> it.id().equals(id) ? change.apply(it) : it).toList());
    }

    /** With a block after another one, or first of its section when there is none. */
    Blocks with(Block block, @Nullable String after) {
        var before = find(after);
        var order = new ArrayList<>(all);
        order.add(
                before.map(it -> all.indexOf(it) + 1)
                        .orElseGet(() -> first(block.place().section())),
                before.map(it -> block.in(it.place().section())).orElse(block));
        return new Blocks(order);
    }

    /** With a block elsewhere; after itself it stays where it is. */
    Blocks moved(Block block, @Nullable String after) {
        if (block.id().equals(after)) {
            return this;
        }
        var others = all.stream().filter(it -> !it.id().equals(block.id())).toList();
        return new Blocks(others).with(block, after);
    }

    private int first(ReportSection section) {
        return (int) all.stream().filter(it -> it.place().section().compareTo(section) < 0).count();
    }
}
