package org.stateviews.search.overview;

import java.util.List;
import org.stateviews.contracts.id.CallId;
import org.stateviews.contracts.id.SubmitterCode;
import org.stateviews.contracts.state.RegionalGroup;

/**
 * Which State speaks of what in answer to a call.
 *
 * @param items in order of codes; States without a theme are not in it
 */
record Matrix(CallId call, List<Row> items) {
    Matrix {
        items = List.copyOf(items);
    }

    /**
     * What a State speaks of.
     *
     * @param group its regional group, none for submitters outside the groups
     * @param themes in order of notations; what stands above a theme counts its passages too
     */
    record Row(SubmitterCode state, List<RegionalGroup> group, List<Cell> themes) {
        Row {
            group = List.copyOf(group);
            themes = List.copyOf(themes);
        }

        /** How many passages of this State have a theme. */
        public int count(String notation) {
            return themes.stream()
                    .filter(it -> it.notation().equals(notation))
                    .mapToInt(Cell::count)
                    .sum();
        }
    }

    /**
     * Passages of a State with a theme.
     *
     * @param passages ids of all of them, in reading order
     */
    record Cell(String notation, int count, List<String> passages) {
        Cell(String notation, List<String> passages) {
            this(notation, passages.size(), List.copyOf(passages));
        }
    }
}
