package org.stateviews.search.publishing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that goes out with a report.
 *
 * @param asAt day that the report is as at
 * @param earlier null for none: then there is no document with changes
 * @param addenda in the order of their numbers, from 1
 * @param corrigenda lists of corrections in the order of their numbers, from 1
 */
public record Bundle(
        Manuscript report,
        LocalDate asAt,
        @Nullable Earlier earlier,
        List<Manuscript> addenda,
        List<List<Correction>> corrigenda) {
    public Bundle {
        addenda = List.copyOf(addenda);
        corrigenda = corrigenda.stream().map(List::copyOf).toList();
    }
}
