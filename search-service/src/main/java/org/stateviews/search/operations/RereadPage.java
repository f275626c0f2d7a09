package org.stateviews.search.operations;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.web.FieldProblem;
import org.stateviews.search.desk.Part;

/**
 * Page of reading again.
 *
 * @param asked what stands in the forms
 * @param choices values of each filter with the number of documents that have them
 * @param planned part of the documents that would be read again; null while none are asked for
 * @param history part of what was asked before; null beside a preview
 */
record RereadPage(
        RereadParameters asked,
        Map<String, SortedMap<String, Long>> choices,
        @Nullable Part<RereadPlan.Planned> planned,
        @Nullable Part<RereadWish> history,
        List<FieldProblem> problems) {}
