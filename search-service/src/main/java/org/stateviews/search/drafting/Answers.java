package org.stateviews.search.drafting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stateviews.contracts.id.SubmitterCode;

/**
 * All that was read for a draft.
 *
 * @param views in order of submitters, as reports list them
 */
record Answers(Basis basis, List<View> views) {
    Answers {
        views = List.copyOf(views);
    }

    /** Views on each concept that anybody mentions. */
    Map<String, List<View>> byConcept() {
        return views.stream().collect(groupingBy(View::concept));
    }

    /** Views of a submitter. */
    Map<SubmitterCode, List<View>> bySubmitter() {
        return views.stream().collect(groupingBy(View::submitter, LinkedHashMap::new, toList()));
    }

    /** What is said of anything by those who may be named. */
    List<Mention> quotable() {
        return views.stream().filter(View::named).flatMap(it -> it.said().stream()).toList();
    }
}
