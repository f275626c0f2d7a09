package org.stateviews.search.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.web.FieldProblem;

/**
 * What a form of reading again leads to.
 *
 * @param plan what would be read again; null when nothing was asked, or not in a way that can be
 *     answered
 * @param problems what stands in the way
 */
record RereadAnswer(@Nullable RereadPlan plan, List<FieldProblem> problems) {
    static final RereadAnswer NOTHING_ASKED = new RereadAnswer(null, List.of());

    RereadAnswer {
        problems = List.copyOf(problems);
    }

    static RereadAnswer of(RereadPlan plan) {
        return new RereadAnswer(plan, List.of());
    }

    static RereadAnswer refused(FieldProblem problem) {
        return new RereadAnswer(null, List.of(problem));
    }
}
