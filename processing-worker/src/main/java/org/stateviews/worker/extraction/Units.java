package org.stateviews.worker.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.contracts.event.PageUnit;
import org.stateviews.worker.outcome.Block;
import org.stateviews.worker.outcome.Block.Kind;

/**
 * Blocks, gathered by what the format counts. Before the first page, and between pages, stands text
 * of the whole document only where a format has no pages; elsewhere it is what the library adds.
 */
final class Units {

    private final List<PageText> done = new ArrayList<>();
    private final List<Block> loose = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable PageUnit unit;
    private @Nullable String name;

    void begin(PageUnit next, @Nullable String called) {
        end();
        unit = next;
        name = called;
    }

    void end() {
        boolean nothing = unit == PageUnit.PART && blocks.isEmpty();
        if (unit != null && !nothing) {
            done.add(new PageText(unit, name, named() ? List.of() : blocks));
        }
        blocks.clear();
        unit = null;
        name = null;
    }

    /** Whether a sheet holds its name and nothing else. */
    private boolean named() {
        return unit == PageUnit.SHEET
                && blocks.size() == 1
                && blocks.getFirst().text().equals(name);
    }

    void add(Block block) {
        if (unit == PageUnit.SHEET && name == null && block.kind() == Kind.HEADING) {
            name = block.text();
        }
        (unit == null ? loose : blocks).add(block);
    }

    List<PageText> all() {
        end();
        boolean counted = done.stream().anyMatch(it -> it.unit() != PageUnit.PART);
        if (counted) {
            return List.copyOf(done);
        }
        var whole = new ArrayList<PageText>();
        whole.add(new PageText(PageUnit.PART, null, loose));
        whole.addAll(done);
        return List.copyOf(whole);
    }
}
