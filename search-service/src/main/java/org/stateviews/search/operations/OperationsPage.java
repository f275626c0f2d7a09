package org.stateviews.search.operations;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stateviews.kit.web.FieldProblem;

/**
 * Overview of operations.
 *
 * @param proof newest proof; null when none was ever made
 * @param proofAge how old a proof may be
 * @param letters dead letters in all; null while the log cannot be read
 * @param rereads documents that wait to be read again
 * @param problems what is wrong with the form that was sent
 */
record OperationsPage(
        @Nullable ProofView proof,
        Duration proofAge,
        Generations generations,
        @Nullable Long letters,
        long rereads,
        List<FieldProblem> problems) {
    OperationsPage {
        problems = List.copyOf(problems);
    }

    /** The generation that is being built, null when none is. */
    public @Nullable GenerationLine building() {
        return generations.building().orElse(null);
    }
}
